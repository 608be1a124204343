import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Menu } from "@mantine/core";
import { IconCheck, IconChevronDown, IconLock, IconSend2 } from "@tabler/icons-react";
import type { OfferedDefinition } from "~/api/gen/types.gen";
import { definitionName } from "~/shared/definitions";
import { formatDate } from "~/shared/format";
import { ReasonedButton } from "~/shared/ui/ReasonedButton";
import type { SendChoice } from "../sendChoice";
import classes from "./SendButton.module.css";

interface SendButtonProps {
  /** Null until it is known what is offered. */
  choice: SendChoice | null;
  onChoose: (definition: string) => void;
  onSend: () => void;
  pending: boolean;
  disabled: boolean;
}

/** Sends; beside it, what to send under. */
export function SendButton({ choice, onChoose, onSend, pending, disabled }: SendButtonProps) {
  const { t } = useLingui();
  const conflict = choice?.decision === "conflict";
  return (
    <div className={classes.split}>
      <ReasonedButton
        className={classes.send}
        leftSection={<IconSend2 size={18} stroke={1.8} aria-hidden />}
        loading={pending}
        reason={reasonOf(
          disabled,
          conflict,
          t`The files are still on their way.`,
          t`These recipients need different definitions. Send to them one by one.`,
        )}
        align="end"
        onClick={onSend}
      >
        <Trans>Send secure</Trans>
      </ReasonedButton>
      <Menu position="bottom-end" width="min(24rem, calc(100vw - 1.5rem))" withinPortal={false}>
        <Menu.Target>
          <Button
            className={classes.choose}
            aria-label={labelOf(choice, t`Send under another definition`)}
            disabled={choice === null || conflict || pending}
          >
            <IconChevronDown size={18} stroke={2} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown aria-label={t`Definitions for these recipients`}>
          {choice?.decision === "offered" && (
            <>
              <Menu.Label>
                <Trans>Send under</Trans>
              </Menu.Label>
              {choice.offered.map((offered) => (
                <Choice
                  key={offered.definition.id}
                  offered={offered}
                  chosen={offered === choice.current}
                  onChoose={() => onChoose(offered.definition.id)}
                />
              ))}
            </>
          )}
          {choice?.decision === "applied" && (
            <>
              <Menu.Label>
                <span className={classes.decided}>
                  <IconLock size={14} aria-hidden />
                  <AppliedBy policy={choice.policy} />
                </span>
              </Menu.Label>
              <Choice offered={choice.current} chosen onChoose={() => undefined} />
            </>
          )}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

/** Who has decided, where it is not the sender. */
export function AppliedBy({ policy }: { policy: string | null }) {
  return policy === null ? (
    <Trans>Decided by a policy of the organisation</Trans>
  ) : (
    <Trans>Decided by the policy “{policy}”</Trans>
  );
}

function Choice(props: { offered: OfferedDefinition; chosen: boolean; onChoose: () => void }) {
  const { definition, expires_at } = props.offered;
  return (
    <Menu.Item
      className={classes.item}
      role="menuitemradio"
      aria-checked={props.chosen}
      rightSection={props.chosen && <IconCheck size={18} stroke={2} aria-hidden />}
      onClick={props.onChoose}
    >
      <span className={classes.name}>
        {definitionName(definition)}
        <span className={classes.until}>
          <Trans>until {formatDate(expires_at)}</Trans>
        </span>
      </span>
      <span className={classes.sentence}>{definition.sentence}</span>
    </Menu.Item>
  );
}

function reasonOf(uploading: boolean, conflict: boolean, files: string, different: string) {
  if (conflict) return different;
  return uploading ? files : null;
}

function labelOf(choice: SendChoice | null, action: string): string {
  if (choice === null || choice.decision === "conflict") return action;
  return `${action} (${definitionName(choice.current.definition)})`;
}
