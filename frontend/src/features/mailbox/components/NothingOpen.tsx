import { Trans, useLingui } from "@lingui/react/macro";
import { Kbd } from "@mantine/core";
import { IconMailOpened, IconSend2 } from "@tabler/icons-react";
import type { MailFolder } from "~/shared/paths";
import { EmptyState } from "~/shared/ui/EmptyState";
import classes from "./NothingOpen.module.css";

/** Beside the list while no message is open. */
export function NothingOpen({ folder }: { folder: MailFolder }) {
  const { t } = useLingui();
  const sent = folder === "sent";
  return (
    <div className={classes.place}>
      <EmptyState icon={sent ? IconSend2 : IconMailOpened} title={t`No message is open`}>
        {sent ? (
          <Trans>Choose a message to see who has read it.</Trans>
        ) : (
          <Trans>Choose a message to read it.</Trans>
        )}
        <br />
        <Trans>
          <Kbd size="xs">j</Kbd> and <Kbd size="xs">k</Kbd> move through the list,{" "}
          <Kbd size="xs">?</Kbd> shows all keys.
        </Trans>
      </EmptyState>
    </div>
  );
}
