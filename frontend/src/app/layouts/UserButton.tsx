import { useLingui } from "@lingui/react/macro";
import { UnstyledButton } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useSession } from "~/shared/session";
import { Avatar } from "~/shared/ui/Avatar";
import classes from "./UserMenu.module.css";

const UserMenu = lazy(() => import("./UserMenu"));

/** Who is logged on; a click loads and opens the menu. */
export function UserButton() {
  const { t } = useLingui();
  const { user } = useSession();
  const [wanted, setWanted] = useState(false);
  const name = user.name || user.address;
  const button = (
    <UnstyledButton
      className={classes.target}
      aria-label={t`Your account: ${name}`}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setWanted(true)}
    >
      <Avatar name={name} size={34} />
    </UnstyledButton>
  );
  if (!wanted) return button;
  return (
    <Suspense fallback={button}>
      <UserMenu />
    </Suspense>
  );
}
