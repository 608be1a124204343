import { Trans, useLingui } from "@lingui/react/macro";
import { Badge, UnstyledButton } from "@mantine/core";
import type { MailVariable } from "~/api/gen/types.gen";
import { Panel } from "~/shared/console/Panel";
import { variables as texts } from "../kinds";
import { written } from "../useVariableTarget";
import classes from "./VariableList.module.css";

interface VariableListProps {
  variables: readonly MailVariable[];
  /** Puts it where the writer is. */
  onInsert: (variable: MailVariable) => void;
}

/** What this mail can put in: what it must, first. */
export function VariableList({ variables, onInsert }: VariableListProps) {
  const { t, i18n } = useLingui();
  return (
    <Panel
      title={t`Variables`}
      hint={t`Choosing one puts it where you last wrote. What a message says is never among them.`}
    >
      <ul className={classes.list}>
        {variables.map((variable) => {
          const { name, required } = variable;
          const text = texts[name];
          return (
            <li key={name} className={classes.row}>
              <UnstyledButton className={classes.name} onClick={() => onInsert(variable)}>
                {written(variable)}
              </UnstyledButton>
              <span className={classes.meaning}>{text === undefined ? name : i18n._(text)}</span>
              {required && (
                <Badge size="sm" color="gray">
                  <Trans>needed</Trans>
                </Badge>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
