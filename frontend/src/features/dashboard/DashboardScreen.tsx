import { Trans, useLingui } from "@lingui/react/macro";
import { SegmentedControl, Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { getDashboardOptions } from "~/api/gen/@tanstack/react-query.gen";
import type { Dashboard } from "~/api/gen/types.gen";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { ErrorState } from "~/shared/ui/ErrorState";
import { DaysPanel } from "./components/DaysPanel";
import { FigureTiles } from "./components/FigureTiles";
import { NearQuotaPanel } from "./components/NearQuotaPanel";
import { RefusalsPanel } from "./components/RefusalsPanel";
import { TimeToReadPanel } from "./components/TimeToReadPanel";
import classes from "./DashboardScreen.module.css";
import type { Days } from "./lists";

const PERIODS = [7, 30, 90];
const USUAL = 30;
/** Figures are counted within seconds; nobody watches them by the second. */
const REFRESH_MS = 30_000;

/** What happened in the account lately, and what needs somebody now. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function DashboardScreen() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { search } = useLocation();
  const asked = Number(Reflect.get(search, "days"));
  const days = PERIODS.includes(asked) ? asked : USUAL;
  const dashboard = useQuery({
    ...getDashboardOptions({ query: { days } }),
    refetchInterval: REFRESH_MS,
  });
  return (
    <ConsolePage
      title={t`Dashboard`}
      intro={<Trans>What happened lately, and what needs somebody now. Days are in UTC.</Trans>}
      actions={
        <SegmentedControl
          aria-label={t`Period`}
          value={String(days)}
          data={PERIODS.map((period) => ({
            value: String(period),
            label: t`${period} days`,
          }))}
          onChange={(value) =>
            void navigate({ to: ".", search: { days: Number(value) } as never, replace: true })
          }
        />
      }
    >
      {dashboard.isPending && (
        <Skeleton height={480} radius="lg" aria-label={t`Loading`} role="status" />
      )}
      {dashboard.isError && (
        <ErrorState error={dashboard.error} onRetry={() => void dashboard.refetch()} />
      )}
      {dashboard.data && (
        <>
          <FigureTiles dashboard={dashboard.data} />
          <DaysPanel days={dashboard.data.days} />
          <div className={classes.pair}>
            <TimeToReadPanel steps={dashboard.data.time_to_read} period={period(dashboard.data)} />
            <RefusalsPanel
              refusals={dashboard.data.refused_logons}
              period={period(dashboard.data)}
            />
          </div>
          <NearQuotaPanel users={dashboard.data.near_quota} more={dashboard.data.more_near_quota} />
        </>
      )}
    </ConsolePage>
  );
}

function period({ days }: Dashboard): Days {
  return { since: days[0]?.day ?? "", until: days.at(-1)?.day ?? "" };
}
