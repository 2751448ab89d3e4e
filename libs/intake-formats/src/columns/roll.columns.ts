import { describeColumn } from './column';
import { rejectionColumns } from './rejection.columns';

const required = { required: true };

/**
 * Columns of a register roll (常住人口信息清单). Required are those without which persons cannot be placed in
 * households or told apart: without one of them every single row would be faulty, which is a fault of the file.
 */
export const rollColumns = [
  describeColumn('sourceRow', '序号', 'Number on the list', ['行号', '顺序号', '编号']),
  describeColumn('villageCode', '村居代码', 'Village code', ['村(居)委会代码', '村居委会代码', '村代码', '社区代码', '区划代码', '行政区划代码', '村(居)代码', '居村委会代码', '居(村)委会代码'], { required: true, alternative: 'villageName' }),
  describeColumn('villageName', '村居名称', 'Village', ['村居', '村(居)', '村(居)委会', '村居委会', '村名', '村(居)名称', '村(居)委会名称', '居(村)委会', '居村委会', '居委会', '村委会', '所属村居', '社区', '社区名称', '村居委会名称']),
  describeColumn('group', '组别', 'Group', ['组', '组名', '村民小组', '居民小组', '小组', '村(居)民小组', '组号']),
  describeColumn('householdNumber', '户号', 'Household number', ['户编号', '家庭编号', '户籍号', '户口编号', '户口簿号'], required),
  describeColumn('householdKind', '户别', 'Kind of household', ['户类型', '户类别', '家庭户集体户']),
  describeColumn('registrationType', '户口性质', 'Registration type', ['户口类别', '户籍性质', '户籍类别', '户口类型']),
  describeColumn('relation', '与户主关系', 'Relation to head', ['与户主的关系', '户主关系', '关系', '同户主关系'], required),
  describeColumn('name', '姓名', 'Name', ['名字', '公民姓名', '人员姓名'], required),
  describeColumn('formerName', '曾用名', 'Former name', ['曾用姓名', '又名']),
  describeColumn('sex', '性别', 'Sex', [], required),
  describeColumn('ethnicGroup', '民族', 'Ethnic group', ['民族名称', '族别'], required),
  describeColumn('birthDate', '出生日期', 'Birth date', ['出生年月日', '出生时间', '生日', '出生年月', '出生'], required),
  describeColumn('citizenNumber', '公民身份号码', 'Citizen number', ['身份证号', '身份证号码', '公民身份证号码', '公民身份证号', '居民身份证号码', '身份号码', '身份证', '证件号码', '公民身份证'], required),
  describeColumn('maritalStatus', '婚姻状况', 'Marital status', ['婚姻', '婚姻情况', '婚姻状态']),
  describeColumn('education', '文化程度', 'Education', ['学历', '受教育程度', '文化']),
  describeColumn('militaryService', '兵役状况', 'Military service', ['兵役情况', '兵役', '服兵役情况']),
  describeColumn('occupation', '职业', 'Occupation', []),
  describeColumn('workplace', '服务处所', 'Workplace', ['工作单位', '单位', '服务单位', '从业单位']),
  describeColumn('address', '住址', 'Address', ['地址', '户籍地址', '家庭住址', '户口所在地址', '户籍地', '常住地址', '详细地址', '住址(门牌号)']),
  describeColumn('nativePlace', '籍贯', 'Native place', []),
  describeColumn('birthPlace', '出生地', 'Birth place', ['出生地点']),
  describeColumn('movedIn', '何时何地迁来本址', 'When and from where moved in', ['何时何因由何地迁来本址', '何时由何地迁来本址', '迁来本址', '迁入情况', '迁来情况']),
  describeColumn('registeredOn', '登记日期', 'First registered on', ['登记时间', '首次登记日期', '申报日期']),
  describeColumn('registrationStatus', '登记状态', 'Registration status', ['户口状态', '人员状态', '户籍状态', '注销标志', '状态']),
  describeColumn('phone', '联系电话', 'Telephone', ['电话', '手机', '手机号', '手机号码', '联系方式', '电话号码']),
  describeColumn('remarks', '备注', 'Remarks', ['备注说明', '备注栏', '备注(签名)']),
  ...rejectionColumns,
];
