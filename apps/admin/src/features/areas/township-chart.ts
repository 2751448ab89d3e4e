import type { BarSeriesOption } from 'echarts/charts';
import type { GridComponentOption, TooltipComponentOption, LegendComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { colours, fontFamilies } from '../../app/theme';
import type { SubareaRow } from './subareas';

export type TownshipChartOption = ComposeOption<BarSeriesOption | GridComponentOption | TooltipComponentOption | LegendComponentOption>;

export interface TownshipChartTexts {
  readonly verified: string;
  readonly unverified: string;
  readonly unmeasured: string;
  readonly errorsShort: string;
  readonly otherOpen: string;
}

/** As high as its rows need, so that 10 and 40 townships are both readable. */
export const chartHeight = (rows: number): number => 46 + rows * 24;

/**
 * Two ledgers side by side over the same names: households (verified or not) and open discrepancies (errors or not).
 * Where field work has measured nothing, the whole bar is pale and named so: it is not a zero.
 */
export function townshipChartOption(rows: readonly SubareaRow[], texts: TownshipChartTexts): TownshipChartOption {
  const names = rows.map(({ name }) => name);
  const bar = (name: string, axis: 0 | 1, colour: string, value: (row: SubareaRow) => number): BarSeriesOption => ({
    type: 'bar',
    name,
    stack: axis === 0 ? 'households' : 'discrepancies',
    xAxisIndex: axis,
    yAxisIndex: axis,
    barWidth: 12,
    itemStyle: { color: colour, borderColor: colours.paper, borderWidth: 0.5 },
    emphasis: { focus: 'none', itemStyle: { borderColor: colours.ink, borderWidth: 1.5 } },
    data: rows.map(value),
  });
  const measured = rows.some(({ figures }) => figures.householdsVerified !== null);
  const households = measured
    ? [
        bar(texts.verified, 0, '#5d7f9d', ({ figures }) => figures.householdsVerified ?? 0),
        bar(texts.unverified, 0, '#d5dee6', ({ figures }) => figures.households - (figures.householdsVerified ?? 0)),
      ]
    : [bar(texts.unmeasured, 0, '#d5dee6', ({ figures }) => figures.households)];

  const townships = { type: 'category' as const, data: names, inverse: true, axisTick: { show: false }, axisLine: { lineStyle: { color: '#b9bfc4' } } };
  const counts = { type: 'value' as const, minInterval: 1, splitNumber: 3, axisLabel: { color: colours.muted, fontSize: 11 }, splitLine: { lineStyle: { color: '#eceeee' } } };
  return {
    animation: false,
    textStyle: { fontFamily: fontFamilies.zh },
    legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 10, icon: 'rect', textStyle: { color: colours.ink, fontSize: 12 } },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true, textStyle: { color: colours.ink, fontSize: 12 } },
    // Both ledgers answer together, whichever one the pointer is over.
    axisPointer: { link: [{ yAxisIndex: 'all' }] },
    grid: [
      { left: 104, right: '47%', top: 26, bottom: 20 },
      { left: '60%', right: 16, top: 26, bottom: 20 },
    ],
    xAxis: [{ ...counts, gridIndex: 0 }, { ...counts, gridIndex: 1 }],
    yAxis: [
      { ...townships, gridIndex: 0, triggerEvent: true, axisLabel: { color: colours.ink, fontSize: 12, width: 96, overflow: 'truncate', interval: 0 } },
      { ...townships, gridIndex: 1, axisLabel: { show: false } },
    ],
    series: [
      ...households,
      bar(texts.errorsShort, 1, colours.error, ({ figures }) => figures.openErrors),
      bar(texts.otherOpen, 1, '#d9a441', ({ figures }) => figures.openDiscrepancies - figures.openErrors),
    ],
  };
}
