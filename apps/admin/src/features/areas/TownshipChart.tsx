import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTexts } from '../../i18n/texts';
import { formatCount } from '../../shared/format';
import { sharedTexts } from '../../shared/shared.texts';
import { areasTexts } from './areas.texts';
import type { SubareaRow } from './subareas';
import { chartHeight, townshipChartOption } from './township-chart';

register([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

interface TownshipChartProps {
  rows: readonly SubareaRow[];
  onOpen(code: string): void;
}

/** Bars per township, drawn as SVG so that they print sharp; click or arrow keys and Enter open one. */
export function TownshipChart({ rows, onOpen }: TownshipChartProps) {
  const texts = useTexts(areasTexts);
  const { notMeasured } = useTexts(sharedTexts);
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const latest = useRef({ rows, onOpen });
  const [chosen, setChosen] = useState<number | null>(null);
  const row = chosen === null ? undefined : rows[chosen];

  useEffect(() => {
    latest.current = { rows, onOpen };
  });

  useEffect(() => {
    if (!host.current) return;
    const drawn = init(host.current, null, { renderer: 'svg' });
    chart.current = drawn;
    const open = (code: string | undefined) => {
      if (code) latest.current.onOpen(code);
    };
    // Anywhere in a township's band counts, not only on its bar, which may be a pixel wide.
    drawn.getZr().on('click', ({ offsetX, offsetY }) => {
      const left = drawn.containPixel({ gridIndex: 0 }, [offsetX, offsetY]);
      if (!left && !drawn.containPixel({ gridIndex: 1 }, [offsetX, offsetY])) return;
      const band = drawn.convertFromPixel({ gridIndex: left ? 0 : 1 }, [offsetX, offsetY])[1];
      open(latest.current.rows[band ?? -1]?.code);
    });
    drawn.on('click', (event) => {
      if (event.componentType === 'yAxis') open(latest.current.rows.find(({ name }) => name === event.value)?.code);
    });
    const observer = new ResizeObserver(() => drawn.resize());
    observer.observe(host.current);
    return () => {
      observer.disconnect();
      drawn.dispose();
    };
  }, []);

  useEffect(() => {
    chart.current?.setOption(townshipChartOption(rows, texts), { notMerge: true });
    chart.current?.resize();
  }, [rows, texts]);

  const choose = (index: number | null) => {
    setChosen(index);
    chart.current?.dispatchAction({ type: 'downplay' });
    chart.current?.dispatchAction(index === null ? { type: 'hideTip' } : { type: 'highlight', dataIndex: index });
    if (index !== null) chart.current?.dispatchAction({ type: 'showTip', seriesIndex: 0, dataIndex: index });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) choose(Math.max(0, Math.min(rows.length - 1, chosen === null ? 0 : chosen + step)));
    else if (event.key === 'Enter' && row) onOpen(row.code);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="q-chart" role="application" tabIndex={0} aria-label={`${texts.chart}. ${texts.chartHelp}`} onKeyDown={onKeyDown} onBlur={() => choose(null)}>
      <div ref={host} aria-hidden="true" style={{ height: chartHeight(rows.length) }} />
      <p className="q-visually-hidden" aria-live="polite">
        {row && texts.chartSays(row.name, formatCount(row.figures.households), row.figures.householdsVerified === null ? notMeasured : formatCount(row.figures.householdsVerified), formatCount(row.figures.openDiscrepancies), formatCount(row.figures.openErrors))}
      </p>
    </div>
  );
}
