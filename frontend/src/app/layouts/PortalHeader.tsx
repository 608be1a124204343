import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { SearchBox } from "~/features/mailbox/components/SearchBox";
import { useBranding } from "~/shared/branding/Branded";
import { BrandMark } from "~/shared/branding/BrandMark";
import { useSession } from "~/shared/session";
import frame from "./Header.module.css";
import { MenuButton } from "./MenuButton";
import classes from "./PortalHeader.module.css";
import { UserButton } from "./UserButton";

interface PortalHeaderProps {
  navigationOpen: boolean;
  onOpenNavigation: () => void;
}

/** Whose portal this is, and who is logged on. */
export function PortalHeader({ navigationOpen, onOpenNavigation }: PortalHeaderProps) {
  const { t } = useLingui();
  const { account } = useSession();
  const name = useBranding()?.portal_name ?? account.name;
  return (
    <header className={`${frame.header} ${classes.header}`}>
      <MenuButton label={t`Folders`} open={navigationOpen} onOpen={onOpenNavigation} />
      <Link
        className={frame.home}
        to="/p/$slug/$folder"
        params={{ slug: account.slug, folder: "inbox" }}
        activeProps={{}}
      >
        <BrandMark size={30} />
        <span className={classes.account}>{name}</span>
      </Link>
      <SearchBox slug={account.slug} />
      <UserButton />
    </header>
  );
}
