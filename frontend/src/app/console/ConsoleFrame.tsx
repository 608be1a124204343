import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useDisclosure, useMediaQuery } from "@mantine/hooks";
import { IconLock, IconMapQuestion } from "@tabler/icons-react";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { Suspense, useEffect, useRef } from "react";
import { MailAlarmBanner } from "~/features/mail-queue/MailAlarmBanner";
import { may } from "~/shared/console/permissions";
import { consoleProblemTexts } from "~/shared/console/problemTexts";
import { paths } from "~/shared/paths";
import { addProblemTexts } from "~/shared/problem";
import { useSession } from "~/shared/session";
import { EmptyState } from "~/shared/ui/EmptyState";
import { SkeletonRows } from "~/shared/ui/SkeletonRows";
import classes from "../layouts/Frame.module.css";
import NavigationDrawer from "../layouts/NavigationDrawer";
import Toasts from "../layouts/Toasts";
import { useQuotaWarnings } from "../layouts/useQuotaWarnings";
import { ConsoleHeader } from "./ConsoleHeader";
import { ConsoleNavigation } from "./ConsoleNavigation";
import { findArea, useSections } from "./useAreas";

addProblemTexts(consoleProblemTexts);

const MAIN = "main";

/** Everything around a screen of the console: header, menu (a drawer on phones), palette. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function ConsoleFrame({ path }: { path: string }) {
  const { t } = useLingui();
  const [menuOpen, menu] = useDisclosure(false);
  const narrow = useMediaQuery("(max-width: 62em)");
  const { pathname } = useLocation();
  const closeMenu = menu.close;
  useQuotaWarnings();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place closes the menu.
  useEffect(closeMenu, [pathname]);
  const main = useFocusInNewPlace(pathname);

  return (
    <div className={classes.frame}>
      <Toasts />
      <a className={classes.skip} href={`#${MAIN}`}>
        <Trans>Skip to the content</Trans>
      </a>
      <ConsoleHeader menuOpen={menuOpen} onOpenMenu={menu.open} />
      <div className={classes.body}>
        {narrow ? (
          <NavigationDrawer label={t`Administration`} opened={menuOpen} onClose={menu.close}>
            <ConsoleNavigation />
          </NavigationDrawer>
        ) : (
          <div className={classes.sidebar}>
            <ConsoleNavigation />
          </div>
        )}
        <main className={classes.main} id={MAIN} tabIndex={-1} ref={main}>
          <MailAlarmBanner />
          <Suspense fallback={<SkeletonRows />}>
            <Screen path={path} />
          </Suspense>
        </main>
      </div>
    </div>
  );
}

/** Who works by keyboard goes on in the new screen, not before the menu, and begins at its top. */
function useFocusInNewPlace(pathname: string) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    const element = main.current;
    if (shown.current === pathname || element === null) return;
    shown.current = pathname;
    element.scrollTop = 0;
    // A field that the screen has given it to keeps it; a link that led here is about to go.
    const given = document.activeElement?.matches("input, textarea, select");
    if (!given || !element.contains(document.activeElement)) {
      element.focus({ preventScroll: true });
    }
  }, [pathname]);
  return main;
}

function Screen({ path }: { path: string }) {
  const { t } = useLingui();
  const session = useSession();
  const navigate = useNavigate();
  const first = useSections()[0]?.areas[0];
  const { slug } = session.account;
  const found = findArea(path);
  const start = path === "" ? first?.path : undefined;
  useEffect(() => {
    if (start !== undefined) void navigate({ to: paths.console(slug, start), replace: true });
  }, [start, slug, navigate]);
  if (start !== undefined) return <SkeletonRows />;
  if (found === null) {
    return (
      <EmptyState order={1} icon={IconMapQuestion} title={t`There is no such page`}>
        <Trans>Choose one from the menu.</Trans>
      </EmptyState>
    );
  }
  const { area, below } = found;
  if (!may(session, area.permission)) {
    return (
      <EmptyState
        order={1}
        icon={IconLock}
        title={t`You may not see this`}
        action={
          <Button component="a" href={paths.folder(slug, "inbox")} variant="light">
            <Trans>Go to the Inbox</Trans>
          </Button>
        }
      >
        <Trans>
          Your role does not include it. An administrator of your organisation can change that.
        </Trans>
      </EmptyState>
    );
  }
  return <area.screen key={area.path} below={below} />;
}
