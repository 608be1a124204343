import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconGauge } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { NearQuota } from "~/api/gen/types.gen";
import { Panel } from "~/shared/console/Panel";
import { EmptyState } from "~/shared/ui/EmptyState";
import { useLists } from "../lists";
import classes from "./FiguresTable.module.css";

/** Senders who have used most of their quota this month. */
export function NearQuotaPanel({ users, more }: { users: NearQuota[]; more: boolean }) {
  const { t, i18n } = useLingui();
  const lists = useLists();
  return (
    <Panel
      title={t`Users near their quota`}
      hint={<Trans>Who has used 80% of this month's quota or more.</Trans>}
      actions={
        users.length > 0 &&
        lists.nearQuota !== null && (
          <Button component={Link} to={lists.nearQuota} variant="light" size="xs">
            <Trans>Raise a quota</Trans>
          </Button>
        )
      }
    >
      {users.length === 0 ? (
        <EmptyState icon={IconGauge} title={t`Nobody is near their quota`} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: who scrolls by keyboard must be able to come here.
        <section className={classes.scroll} tabIndex={0} aria-label={t`Who has used most`}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t`User`}</th>
                <th scope="col">{t`Used`}</th>
                <th scope="col">{t`Limit`}</th>
                <th scope="col">{t`Share`}</th>
              </tr>
            </thead>
            <tbody>
              {users.map(({ user_id, person, used, limit }) => {
                const to = lists.user(user_id);
                const name = person.name || person.address;
                return (
                  <tr key={user_id}>
                    <th scope="row">{to === null ? name : <Link to={to}>{name}</Link>}</th>
                    <td data-title={t`Used`}>{i18n.number(used)}</td>
                    <td data-title={t`Limit`}>{i18n.number(limit)}</td>
                    <td data-title={t`Share`}>
                      {i18n.number(used / Math.max(1, limit), { style: "percent" })}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          {more && (
            <p>
              <Trans>There are more; these have used most.</Trans>
            </p>
          )}
        </section>
      )}
    </Panel>
  );
}
