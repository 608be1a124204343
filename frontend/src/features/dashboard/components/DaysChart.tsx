import { useLingui } from "@lingui/react/macro";
import { type PointerEvent, useState } from "react";
import { formatDay } from "../day";
import { topOf } from "../scale";
import classes from "./DaysChart.module.css";

export interface Series {
  key: "sent" | "read" | "recalled" | "expired";
  name: string;
  values: number[];
}

const WIDTH = 1000;
const HEIGHT = 240;

/**
 * Lines over days. Their words stand outside the drawing, which may be stretched; told apart by colour and by dashes. What a
 * day's values are stands in the legend; for whoever cannot point there, and for exact figures, there is the table.
 */
export function DaysChart({ days, series }: { days: string[]; series: Series[] }) {
  const { t, i18n } = useLingui();
  const [at, setAt] = useState<number | null>(null);
  const top = topOf(Math.max(0, ...series.flatMap(({ values }) => values)));
  const last = Math.max(1, days.length - 1);
  const x = (index: number) => (index / last) * WIDTH;
  const y = (value: number) => HEIGHT - (value / top) * HEIGHT;
  const pointed = at === null ? undefined : days[at];
  const shown = (values: number[]) =>
    at === null ? values.reduce((sum, value) => sum + value, 0) : (values[at] ?? 0);
  const onMove = (event: PointerEvent<SVGSVGElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - left) / Math.max(1, width);
    setAt(Math.min(last, Math.max(0, Math.round(share * last))));
  };
  const summary = series
    .map(({ name, values }) => {
      const total = i18n.number(values.reduce((sum, value) => sum + value, 0));
      return `${name}: ${total}`;
    })
    .join("; ");
  return (
    <div className={classes.chart}>
      <div className={classes.legend}>
        <span className={classes.when}>
          {pointed === undefined ? t`Whole period` : formatDay(pointed)}
        </span>
        {series.map(({ key, name, values }) => (
          <span key={key} className={classes.entry}>
            <svg className={classes.swatch} viewBox="0 0 24 8" aria-hidden="true">
              <line className={classes.line} data-series={key} x1="0" y1="4" x2="24" y2="4" />
            </svg>
            {name}
            <b>{i18n.number(shown(values))}</b>
          </span>
        ))}
      </div>
      <div className={classes.plot}>
        <div className={classes.scale} aria-hidden="true">
          {[4, 3, 2, 1, 0].map((step) => (
            <span key={step}>{i18n.number((top / 4) * step)}</span>
          ))}
        </div>
        <svg
          className={classes.drawing}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={t`Messages by day. ${summary}`}
          onPointerMove={onMove}
          onPointerLeave={() => setAt(null)}
        >
          {[0, 1, 2, 3, 4].map((step) => (
            <line
              key={step}
              className={classes.grid}
              x1="0"
              x2={WIDTH}
              y1={(HEIGHT / 4) * step}
              y2={(HEIGHT / 4) * step}
            />
          ))}
          {at !== null && (
            <line className={classes.pointer} x1={x(at)} x2={x(at)} y1="0" y2={HEIGHT} />
          )}
          {series.map(({ key, values }) => (
            <polyline
              key={key}
              className={classes.line}
              data-series={key}
              points={values.map((value, index) => `${x(index)},${y(value)}`).join(" ")}
            />
          ))}
        </svg>
        <div className={classes.days} aria-hidden="true">
          {ticks(days).map((day) => (
            <span key={day}>{formatDay(day)}</span>
          ))}
        </div>
      </div>
    </div>
  );
}

/** The first day, the last, and one between. */
function ticks(days: string[]): string[] {
  const middle = Math.floor((days.length - 1) / 2);
  const chosen = [days[0], days[middle], days.at(-1)];
  return [...new Set(chosen)].filter((day) => day !== undefined);
}
