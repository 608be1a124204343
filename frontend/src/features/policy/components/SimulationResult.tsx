import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { PolicySimulation, SimulatedRecipient } from "~/api/gen/types.gen";
import { definitionName } from "~/shared/definitions";
import { formatDateTime } from "~/shared/format";
import { useDecisionText, useVerdictTexts } from "../texts";
import classes from "./Simulator.module.css";

/** The id under which a policy that is not made yet is judged. */
const NOT_MADE_YET = "00000000-0000-0000-0000-000000000000";

/** What would happen, and why. */
export function SimulationResult({
  title,
  simulation,
}: {
  title?: string;
  simulation: PolicySimulation;
}) {
  return (
    <section className={classes.result} aria-label={title}>
      {title !== undefined && <p className={classes.side}>{title}</p>}
      <Outcome simulation={simulation} />
      {simulation.recipients.map((recipient) => (
        <Recipient key={recipient.person.address} recipient={recipient} />
      ))}
    </section>
  );
}

function Outcome({ simulation }: { simulation: PolicySimulation }) {
  const { outcome, definitions, conflicts, quota } = simulation;
  return (
    <div className={classes.outcome} data-refused={outcome === "conflict" || undefined}>
      <p className={classes.verdict}>
        {outcome === "applied" && (
          <Trans>It is sent under the definition that a policy applies.</Trans>
        )}
        {outcome === "offered" && definitions.length === 1 && (
          <Trans>It is sent under the one definition there is.</Trans>
        )}
        {outcome === "offered" && definitions.length > 1 && (
          <Trans>The sender chooses one of these; the first unless they say otherwise.</Trans>
        )}
        {outcome === "conflict" && (
          <Trans>It is refused: the recipients need different definitions.</Trans>
        )}
      </p>
      <ul className={classes.choices}>
        {definitions.map(({ definition, expires_at }) => (
          <li key={definition.id}>
            <b>{definitionName(definition)}</b>
            <span className={classes.detail}>{definition.sentence}</span>
            <span className={classes.detail}>
              <Trans>Sent now, it ends on {formatDateTime(expires_at)}.</Trans>
            </span>
          </li>
        ))}
        {conflicts.map(({ address, definition }) => (
          <li key={address}>
            {address}: <b>{definitionName(definition)}</b>
          </li>
        ))}
      </ul>
      {quota !== null && (
        <span className={classes.detail}>
          {quota.fits ? (
            <Plural
              value={quota.new.length}
              _0="It takes nothing of the sender’s quota."
              one="It takes # address of the sender’s quota."
              other="It takes # addresses of the sender’s quota."
            />
          ) : (
            <Trans>It would pass the sender’s quota for the month, and be refused.</Trans>
          )}
        </span>
      )}
    </div>
  );
}

function Recipient({ recipient }: { recipient: SimulatedRecipient }) {
  const { t } = useLingui();
  const verdicts = useVerdictTexts();
  const decision = useDecisionText();
  const { person, policies, notification } = recipient;
  const winner = policies.find(({ verdict }) => verdict === "won");
  return (
    <details className={classes.recipient}>
      <summary>
        <b>{person.address}</b>{" "}
        <span>
          {winner === undefined
            ? t`No policy is about it: the default alone.`
            : t`“${winner.name}” decides: ${decision(winner.decision, winner.definitions)}`}
        </span>
        <span className={classes.detail}>
          {person.kind === "internal" ? t`Inside` : t`Outside`}
          {person.groups.length > 0 && ` · ${t`member of ${person.groups.join(", ")}`}`}
          {" · "}
          {notification.tls === "enforced"
            ? t`notified over verified TLS only`
            : t`notified over TLS where there is any`}
        </span>
      </summary>
      <ol className={classes.judgements} aria-label={t`Policies in winning order`}>
        {policies.map((policy) => (
          <li key={policy.policy_id} data-won={policy.verdict === "won" || undefined}>
            {policy.name}
            <span className={classes.detail}>
              {verdicts[policy.verdict]} · {decision(policy.decision, policy.definitions)}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Where the changed policy would stand among all. */
export function PlaceInOrder({
  simulation,
  changed,
}: {
  simulation: PolicySimulation;
  /** Null for a policy that is not made yet. */
  changed: string | null;
}) {
  const order = simulation.recipients[0]?.policies ?? [];
  const at = order.findIndex(({ policy_id }) => policy_id === (changed ?? NOT_MADE_YET));
  if (at < 0) return null;
  const place = at + 1;
  const before = order[at - 1]?.name;
  const after = order[at + 1]?.name;
  return (
    <p className={classes.place}>
      <Trans>
        In the winning order it stands at place {place} of {order.length}.
      </Trans>{" "}
      {before !== undefined && <Trans>Before it comes “{before}”.</Trans>}{" "}
      {after !== undefined && <Trans>It wins against “{after}” and those below.</Trans>}
    </p>
  );
}
