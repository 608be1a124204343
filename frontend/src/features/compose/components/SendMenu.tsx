import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Menu } from "@mantine/core";
import { IconCheck, IconChevronDown, IconLock } from "@tabler/icons-react";
import type { OfferedDefinition } from "~/api/gen/types.gen";
import { definitionName } from "~/shared/definitions";
import { formatDate } from "~/shared/format";
import { useOpenSoon } from "~/shared/ui/useOpenSoon";
import type { SendChoice } from "../sendChoice";
import { AppliedBy } from "./AppliedBy";
import classes from "./SendButton.module.css";

interface SendMenuProps {
  choice: Exclude<SendChoice, { decision: "conflict" }>;
  label: string;
  onChoose: (definition: string) => void;
}

/** What a message may be sent under; open from the start. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function SendMenu({ choice, label, onChoose }: SendMenuProps) {
  const { t } = useLingui();
  const opening = useOpenSoon();
  return (
    <Menu
      position="bottom-end"
      width="min(24rem, calc(100vw - 1.5rem))"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      returnFocus
      {...opening}
    >
      <Menu.Target>
        <Button className={classes.choose} aria-label={label} autoFocus>
          <IconChevronDown size={18} stroke={2} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t`Definitions for these recipients`}>
        {choice.decision === "offered" && (
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
        {choice.decision === "applied" && (
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
  );
}

function Choice(props: { offered: OfferedDefinition; chosen: boolean; onChoose: () => void }) {
  const { definition, expires_at } = props.offered;
  return (
    <Menu.RadioItem
      className={classes.item}
      value={definition.id}
      checked={props.chosen}
      checkIcon={<IconCheck size={16} stroke={2} aria-hidden />}
      closeMenuOnClick
      onChange={props.onChoose}
    >
      <span className={classes.name}>
        {definitionName(definition)}
        <span className={classes.until}>
          <Trans>until {formatDate(expires_at)}</Trans>
        </span>
      </span>
      <span className={classes.sentence}>{definition.sentence}</span>
    </Menu.RadioItem>
  );
}
