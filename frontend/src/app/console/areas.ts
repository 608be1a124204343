import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import {
  type Icon,
  IconClipboardList,
  IconFileCertificate,
  IconLayoutDashboard,
  IconLock,
  IconMailCog,
  IconMailPause,
  IconMailSearch,
  IconPackages,
  IconPalette,
  IconRoute,
  IconSettings,
  IconUsers,
  IconUsersGroup,
  IconWorld,
} from "@tabler/icons-react";
import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { Permission } from "~/api/gen/types.gen";

/** What a screen of the console is given. */
interface ConsoleScreenProps {
  /** The path segments below the screen's own: `[]` for the screen itself, `[id]` for one of its things. */
  below: readonly string[];
}

/** A screen of the console, as the menu and the palette know it. */
export interface ConsoleArea {
  /** Below `/p/{slug}/admin/`; what stands below it is the screen's own (`below`). */
  path: string;
  title: MessageDescriptor;
  icon: Icon;
  /** Who has it not sees nothing of it. */
  permission: Permission;
  screen: LazyExoticComponent<ComponentType<ConsoleScreenProps>>;
}

interface ConsoleSection {
  /** Above its entries in the menu; none where an entry stands by itself. */
  title: MessageDescriptor | null;
  areas: readonly ConsoleArea[];
}

/**
 * Every screen of the console, in the order of the menu. To add one: a component with `ConsoleScreenProps`, built from
 * `ConsolePage` and its neighbours in `~/shared/console`, and one entry here; the menu, the palette, the route and
 * the refusal of who may not see it follow from it.
 */
export const sections: readonly ConsoleSection[] = [
  {
    title: null,
    areas: [
      {
        path: "dashboard",
        title: msg`Dashboard`,
        icon: IconLayoutDashboard,
        permission: "read_dashboard",
        screen: lazy(() => import("~/features/dashboard/DashboardScreen")),
      },
    ],
  },
  {
    title: msg`Directories`,
    areas: [
      {
        path: "directories/internal",
        title: msg`Internal`,
        icon: IconUsers,
        permission: "read_directory",
        screen: lazy(() => import("~/features/user/InternalScreen")),
      },
      {
        path: "directories/external",
        title: msg`External`,
        icon: IconWorld,
        permission: "read_directory",
        screen: lazy(() => import("~/features/user/ExternalScreen")),
      },
      {
        path: "directories/groups",
        title: msg`Groups`,
        icon: IconUsersGroup,
        permission: "manage_account",
        screen: lazy(() => import("~/features/group/GroupsScreen")),
      },
    ],
  },
  {
    title: msg`Secure messages`,
    areas: [
      {
        path: "tracking",
        title: msg`Tracking`,
        icon: IconMailSearch,
        permission: "find_messages",
        screen: lazy(() => import("~/features/tracking/TrackingScreen")),
      },
      {
        path: "definitions",
        title: msg`Definitions`,
        icon: IconFileCertificate,
        permission: "manage_account",
        screen: lazy(() => import("~/features/definition/DefinitionsScreen")),
      },
      {
        path: "policies",
        title: msg`Policies`,
        icon: IconRoute,
        permission: "manage_account",
        screen: lazy(() => import("~/features/policy/PoliciesScreen")),
      },
      {
        path: "tls-policies",
        title: msg`TLS policies`,
        icon: IconLock,
        permission: "manage_account",
        screen: lazy(() => import("~/features/delivery-policy/TlsPoliciesScreen")),
      },
    ],
  },
  {
    title: msg`Account`,
    areas: [
      {
        path: "account/settings",
        title: msg`Settings`,
        icon: IconSettings,
        permission: "manage_account",
        screen: lazy(() => import("~/features/account/AccountSettingsScreen")),
      },
      {
        path: "account/licences",
        title: msg`Licences`,
        icon: IconPackages,
        permission: "read_directory",
        screen: lazy(() => import("~/features/quota/LicencesScreen")),
      },
      {
        path: "account/branding",
        title: msg`Branding`,
        icon: IconPalette,
        permission: "manage_account",
        screen: lazy(() => import("~/features/branding/BrandingScreen")),
      },
      {
        path: "account/templates",
        title: msg`Templates`,
        icon: IconMailCog,
        permission: "manage_account",
        screen: lazy(() => import("~/features/mail-template/TemplatesScreen")),
      },
    ],
  },
  {
    title: null,
    areas: [
      {
        path: "audit",
        title: msg`Audit`,
        icon: IconClipboardList,
        permission: "read_audit",
        screen: lazy(() => import("~/features/audit/AuditScreen")),
      },
    ],
  },
  {
    title: null,
    areas: [
      {
        path: "mail-queue",
        title: msg`Mail queue`,
        icon: IconMailPause,
        permission: "manage_queue",
        screen: lazy(() => import("~/features/mail-queue/MailQueueScreen")),
      },
    ],
  },
];
