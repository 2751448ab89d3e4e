import type { SubareaRow } from './subareas';
import { townshipChartOption } from './township-chart';

const texts = { verified: '已核对', unverified: '未核对', unmeasured: '尚未核对', errorsShort: '错误', otherOpen: '其他' };
const row = (name: string, householdsVerified: number | null): SubareaRow => ({
  code: '700101001',
  name,
  level: 'TOWNSHIP',
  figures: { households: 10, householdsVerified, persons: 30, personsVerified: null, verifiedRate: null, personsPending: 0, personsCancelled: 0, openDiscrepancies: 7, openErrors: 2, updatedAt: '2020-06-01T00:00:00Z' },
});
const seriesOf = (rows: SubareaRow[]) => {
  const { series } = townshipChartOption(rows, texts);
  return Object.fromEntries((Array.isArray(series) ? series : []).map(({ name, data }) => [name, data]));
};

describe('townshipChartOption', () => {
  it('draws households as unmeasured, never as zero verified', () => expect(seriesOf([row('柳溪镇', null)])).toEqual({ 尚未核对: [10], 错误: [2], 其他: [5] }));
  it('splits households once field work has begun anywhere', () => expect(seriesOf([row('柳溪镇', 4), row('青山镇', null)])).toEqual({ 已核对: [4, 0], 未核对: [6, 10], 错误: [2, 2], 其他: [5, 5] }));
});
