import { useLingui } from "@lingui/react/macro";
import { SegmentedControl, Title } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import type { Ref } from "react";
import type { MailFolder } from "~/shared/paths";
import type { FolderFilter } from "../items";
import classes from "./FolderHeader.module.css";

interface FolderHeaderProps {
  ref: Ref<HTMLDivElement>;
  name: string;
  slug: string;
  folder: MailFolder;
  filter: FolderFilter;
  order: 1 | 2;
}

/** The folder's name, and which of its messages the list shows; the choice lives in the address. */
export function FolderHeader({ ref, name, slug, folder, filter, order }: FolderHeaderProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const all = { value: "all" as const, label: t`All` };
  const attachments = { value: "attachments" as const, label: t`With attachments` };
  // What one has sent oneself is never unread; and of that alone something is left after its content.
  const offered: { value: FolderFilter; label: string }[] =
    folder === "sent"
      ? [all, attachments, { value: "destroyed", label: t`Destroyed` }]
      : [all, { value: "unread", label: t`Unread` }, attachments];
  return (
    <header className={classes.header}>
      <Title order={order} size="h2">
        {name}
      </Title>
      <SegmentedControl
        ref={ref}
        className={classes.filter}
        size="xs"
        fullWidth
        aria-label={t`Which messages to show`}
        data={offered}
        value={filter}
        onChange={(value) =>
          navigate({
            to: "/p/$slug/$folder",
            params: { slug, folder },
            search: value === "all" ? {} : { filter: value },
            replace: true,
          })
        }
      />
    </header>
  );
}
