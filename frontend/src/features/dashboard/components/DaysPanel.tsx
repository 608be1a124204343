import { useLingui } from "@lingui/react/macro";
import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import type { DayFigures } from "~/api/gen/types.gen";
import { Panel } from "~/shared/console/Panel";
import { DaysChart, type Series } from "./DaysChart";
import { DaysTable } from "./DaysTable";

/** What happened day by day, as a chart or as a table. */
export function DaysPanel({ days }: { days: DayFigures[] }) {
  const { t } = useLingui();
  const [view, setView] = useState("chart");
  const series: Series[] = [
    { key: "sent", name: t`Sent`, values: days.map((day) => day.sent) },
    { key: "read", name: t`Read for the first time`, values: days.map((day) => day.read) },
    { key: "recalled", name: t`Recalled`, values: days.map((day) => day.recalled) },
    { key: "expired", name: t`Expired`, values: days.map((day) => day.expired) },
  ];
  return (
    <Panel
      title={t`Messages by day`}
      actions={
        <SegmentedControl
          size="xs"
          aria-label={t`Shown as`}
          value={view}
          data={[
            { value: "chart", label: t`Chart` },
            { value: "table", label: t`Table` },
          ]}
          onChange={setView}
        />
      }
    >
      {view === "chart" ? (
        <DaysChart days={days.map((day) => day.day)} series={series} />
      ) : (
        <DaysTable days={days} />
      )}
    </Panel>
  );
}
