import type { CodeRow } from '../code-list';

/** GB/T 2261.1-2003. */
export const sexRows: readonly CodeRow[] = [
  ['0', '未知的性别', 'Unknown', '未知', '性别未知', '不详'],
  ['1', '男', 'Male', '男性', 'M'],
  ['2', '女', 'Female', '女性', 'F'],
  ['9', '未说明的性别', 'Not stated', '未说明'],
];

/** GB/T 2261.2-2003. */
export const maritalStatusRows: readonly CodeRow[] = [
  ['10', '未婚', 'Never married', '未结婚', '从未结婚'],
  ['20', '已婚', 'Married', '有配偶', '已结婚', '结婚', '在婚'],
  ['21', '初婚', 'First marriage', '初婚有配偶'],
  ['22', '再婚', 'Remarried', '再婚有配偶', '二婚'],
  ['23', '复婚', 'Married to the former spouse again', '复婚有配偶'],
  ['30', '丧偶', 'Widowed', '丧夫', '丧妻', '鳏', '寡'],
  ['40', '离婚', 'Divorced', '离异', '已离婚', '离婚未再婚'],
  ['90', '未说明的婚姻状况', 'Not stated', '未说明', '不详', '未知'],
];

/** Our own list: the register's item 兵役状况 has no code list that was found. */
export const militaryServiceRows: readonly CodeRow[] = [
  ['NOT_SERVED', '未服兵役', 'Has not served', '未服役', '未服过兵役', '没有服兵役'],
  ['SERVING', '服现役', 'On active service', '现役', '现役军人', '正在服役', '服役', '服兵役', '服役中'],
  ['RESERVE', '服预备役', 'In the reserve', '预备役', '预备役军人', '士兵预备役', '军官预备役', '已登记预备役'],
  ['DISCHARGED', '退出现役', 'Discharged', '退役', '退役军人', '已退役', '退伍', '退伍军人', '复员', '复员军人', '转业', '转业军人', '已服兵役', '服过兵役'],
];
