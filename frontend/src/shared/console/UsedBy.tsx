import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listPoliciesOptions } from "~/api/gen/@tanstack/react-query.gen";
import type { Policy } from "~/api/gen/types.gen";
import { paths } from "~/shared/paths";
import { useSession } from "~/shared/session";
import { Panel } from "./Panel";
import classes from "./UsedBy.module.css";

type Uses = (policy: Policy) => boolean;

/** The policies that use something, in winning order; none while they are not known. */
export function usePoliciesThat(uses: Uses): Policy[] {
  const { data } = useQuery(listPoliciesOptions());
  return data?.items.filter(uses) ?? [];
}

/** Which policies use something: what a change of it would reach. */
export function UsedBy({ uses, none }: { uses: Uses; none: string }) {
  const { t } = useLingui();
  const { account } = useSession();
  const policies = usePoliciesThat(uses);
  return (
    <Panel title={t`Used by`}>
      {policies.length === 0 ? (
        <p className={classes.text}>{none}</p>
      ) : (
        <>
          <p className={classes.text}>
            <Trans>A change counts for these policies at once.</Trans>
          </p>
          <ul className={classes.list}>
            {policies.map(({ id, name, enabled }) => (
              <li key={id}>
                <Link to={paths.console(account.slug, "policies", id)}>{name}</Link>
                {!enabled && (
                  <span className={classes.off}>
                    {" "}
                    <Trans>(switched off)</Trans>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
