import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconChevronDown, IconSend2 } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { definitionName } from "~/shared/definitions";
import { ReasonedButton } from "~/shared/ui/ReasonedButton";
import type { SendChoice } from "../sendChoice";
import classes from "./SendButton.module.css";

const SendMenu = lazy(() => import("./SendMenu"));

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
      <ChooseButton choice={choice} onChoose={onChoose} pending={pending} />
    </div>
  );
}

/** What opens the choice of definitions, which is loaded when first wanted. */
function ChooseButton({
  choice,
  onChoose,
  pending,
}: Pick<SendButtonProps, "choice" | "onChoose" | "pending">) {
  const { t } = useLingui();
  const [wanted, setWanted] = useState(false);
  const button = (
    <Button
      className={classes.choose}
      aria-label={labelOf(choice, t`Send under another definition`)}
      aria-haspopup="menu"
      aria-expanded={false}
      disabled={choice === null || choice.decision === "conflict" || pending}
      onClick={() => setWanted(true)}
    >
      <IconChevronDown size={18} stroke={2} aria-hidden />
    </Button>
  );
  if (!wanted || choice === null || choice.decision === "conflict" || pending) return button;
  return (
    <Suspense fallback={button}>
      <SendMenu
        choice={choice}
        label={labelOf(choice, t`Send under another definition`)}
        onChoose={onChoose}
      />
    </Suspense>
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
