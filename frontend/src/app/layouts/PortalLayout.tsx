import { Trans, useLingui } from "@lingui/react/macro";
import { useDisclosure, useMediaQuery } from "@mantine/hooks";
import { Outlet, useLocation } from "@tanstack/react-router";
import { lazy, Suspense, useEffect } from "react";
import { SessionKeeper } from "~/features/session/components/SessionKeeper";
import { Branded } from "~/shared/branding/Branded";
import { ShortcutSheet } from "~/shared/ui/ShortcutSheet";
import classes from "./Frame.module.css";
import { PortalHeader } from "./PortalHeader";
import { PortalNavigation } from "./PortalNavigation";
import { useQuotaWarnings } from "./useQuotaWarnings";

// The first toast comes well after the first screen.
const NavigationDrawer = lazy(() => import("./NavigationDrawer"));
const Toasts = lazy(() => import("./Toasts"));

const MAIN = "main";

/** The portal of an account, in its look, around whoever is logged on. */
export function PortalLayout({ slug }: { slug: string }) {
  return (
    <Branded slug={slug}>
      <SessionKeeper>
        <PortalFrame />
      </SessionKeeper>
    </Branded>
  );
}

/** Everything around a screen of the mailbox: header, folders (a drawer on phones), and who is logged on. */
function PortalFrame() {
  const { t } = useLingui();
  const [drawerOpen, drawer] = useDisclosure(false);
  const narrow = useMediaQuery("(max-width: 62em)");
  const { pathname } = useLocation();
  const closeDrawer = drawer.close;
  useQuotaWarnings();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place closes the drawer.
  useEffect(closeDrawer, [pathname]);

  return (
    <div className={classes.frame}>
      <Suspense>
        <Toasts />
      </Suspense>
      <a className={classes.skip} href={`#${MAIN}`}>
        <Trans>Skip to the content</Trans>
      </a>
      <PortalHeader onOpenNavigation={drawer.open} navigationOpen={drawerOpen} />
      <div className={classes.body}>
        {narrow ? (
          drawerOpen && (
            <Suspense>
              <NavigationDrawer label={t`Folders`} opened onClose={drawer.close}>
                <PortalNavigation />
              </NavigationDrawer>
            </Suspense>
          )
        ) : (
          <div className={classes.sidebar}>
            <PortalNavigation />
          </div>
        )}
        <main className={classes.main} id={MAIN} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <ShortcutSheet />
    </div>
  );
}
