import { Trans, useLingui } from "@lingui/react/macro";
import { Badge } from "@mantine/core";
import {
  type Icon,
  IconClockOff,
  IconFileText,
  IconInbox,
  IconSend2,
  IconShieldCog,
  IconTrash,
} from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { getMailboxCountsOptions } from "~/api/gen/@tanstack/react-query.gen";
import { useMay } from "~/shared/console/permissions";
import { paths } from "~/shared/paths";
import { useSession } from "~/shared/session";
import { NewMessageButton } from "./NewMessageButton";
import classes from "./PortalNavigation.module.css";

/** The folders, with what is unread in them. */
export function PortalNavigation() {
  const { t } = useLingui();
  const { account, user } = useSession();
  const administers = useMay("read_dashboard");
  const { data: counts } = useQuery(getMailboxCountsOptions());
  const slug = account.slug;
  return (
    <nav className={classes.navigation} aria-label={t`Folders`}>
      <NewMessageButton slug={slug} allowed={user.may_compose} />
      <ul className={classes.list}>
        <Folder to={paths.folder(slug, "inbox")} icon={IconInbox} unread={counts?.inbox_unread}>
          <Trans>Inbox</Trans>
        </Folder>
        <Folder to={paths.folder(slug, "sent")} icon={IconSend2}>
          <Trans>Sent</Trans>
        </Folder>
        <Folder to={paths.drafts(slug)} icon={IconFileText} count={counts?.drafts}>
          <Trans>Drafts</Trans>
        </Folder>
        <Folder to={paths.folder(slug, "deleted")} icon={IconTrash} unread={counts?.deleted_unread}>
          <Trans>Deleted</Trans>
        </Folder>
        <Folder to={paths.expired(slug)} icon={IconClockOff}>
          <Trans>Expired</Trans>
        </Folder>
      </ul>
      {administers && (
        <ul className={classes.list}>
          <Folder to={paths.console(slug)} icon={IconShieldCog}>
            <Trans>Administration</Trans>
          </Folder>
        </ul>
      )}
    </nav>
  );
}

interface FolderProps {
  to: string;
  icon: Icon;
  children: ReactNode;
  unread?: number | undefined;
  count?: number | undefined;
}

function Folder({ to, icon: FolderIcon, children, unread = 0, count = 0 }: FolderProps) {
  const { t } = useLingui();
  return (
    <li>
      <Link to={to} className={classes.folder} activeOptions={{ exact: false }}>
        <FolderIcon size={19} stroke={1.7} aria-hidden />
        <span className={classes.name}>{children}</span>
        {unread > 0 && (
          <Badge
            className={classes.unread}
            variant="filled"
            size="sm"
            aria-label={t`${unread} unread`}
          >
            {unread}
          </Badge>
        )}
        {count > 0 && <span className={classes.count}>{count}</span>}
      </Link>
    </li>
  );
}
