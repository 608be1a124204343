import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Kbd } from "@mantine/core";
import { useDisclosure, useHotkeys } from "@mantine/hooks";
import { IconArrowLeft, IconSearch } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useBranding } from "~/shared/branding/Branded";
import { BrandMark } from "~/shared/branding/BrandMark";
import { paths } from "~/shared/paths";
import { useSession } from "~/shared/session";
import frame from "../layouts/Header.module.css";
import { MenuButton } from "../layouts/MenuButton";
import { UserButton } from "../layouts/UserButton";
import { CommandPalette } from "./CommandPalette";
import classes from "./ConsoleHeader.module.css";

/** Whose console this is, the palette, the way back to the mailbox, and who is logged on. */
export function ConsoleHeader({
  menuOpen,
  onOpenMenu,
}: {
  menuOpen: boolean;
  onOpenMenu: () => void;
}) {
  const { t } = useLingui();
  const { account } = useSession();
  const name = useBranding()?.portal_name ?? account.name;
  const [palette, { open, close }] = useDisclosure(false);
  useHotkeys([["mod+K", open]], []);
  return (
    <header className={frame.header}>
      <MenuButton label={t`Menu`} open={menuOpen} onOpen={onOpenMenu} />
      <Link className={frame.home} to={paths.console(account.slug)}>
        <BrandMark size={30} />
        <span className={classes.names}>
          <span className={classes.account}>{name}</span>
          <span className={classes.area}>
            <Trans>Administration</Trans>
          </span>
        </span>
      </Link>
      <Button
        className={classes.palette}
        variant="default"
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={<Kbd size="xs">{t`Ctrl K`}</Kbd>}
        aria-label={t`Go to or do …`}
        onClick={open}
      >
        <Trans>Go to or do …</Trans>
      </Button>
      <Button
        className={classes.back}
        component={Link}
        to={paths.folder(account.slug, "inbox")}
        variant="subtle"
        color="gray"
        leftSection={<IconArrowLeft size={17} aria-hidden />}
      >
        <Trans>Mailbox</Trans>
      </Button>
      <UserButton />
      <CommandPalette opened={palette} onClose={close} />
    </header>
  );
}
