import { Trans } from "@lingui/react/macro";
import { Title } from "@mantine/core";
import type { ReactNode } from "react";
import type { MailFolder } from "~/shared/paths";

interface MailboxScreenProps {
  slug: string;
  folder: MailFolder;
  /** The open message, if the address names one. */
  children: ReactNode;
}

/** Place holder: the list of a folder, and beside it the open message. */
export function MailboxScreen({ children }: MailboxScreenProps) {
  return (
    <>
      <Title order={1}>
        <Trans>Inbox</Trans>
      </Title>
      {children}
    </>
  );
}
