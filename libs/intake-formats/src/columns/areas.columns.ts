import { describeColumn } from './column';
import { rejectionColumns } from './rejection.columns';

const required = { required: true };

/** Columns of a table of areas, as public division tables are cut. */
export const areasColumns = [
  describeColumn('code', '区划代码', 'Area code', ['code', '代码', '编码', '统计用区划代码', '行政区划代码', '地区代码', '区域代码'], required),
  describeColumn('name', '区划名称', 'Name', ['name', '名称', '单位名称', '行政区划名称', '地区名称', '区域名称'], required),
  describeColumn('parent', '上级代码', 'Code of the area above', ['parent', 'parent_code', '上级区划代码', '上级行政区划代码', '父级代码', '父代码']),
  ...rejectionColumns,
];
