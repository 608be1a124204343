import { useDisclosure } from "@mantine/hooks";
import { lazy, Suspense } from "react";
import { useShortcuts } from "~/shared/shortcuts";

const ShortcutDialog = lazy(() => import("./ShortcutDialog"));

/** All single-key shortcuts, on `?`. */
export function ShortcutSheet() {
  const [opened, { open, close }] = useDisclosure(false);
  useShortcuts({ "?": open });
  return (
    opened && (
      <Suspense>
        <ShortcutDialog onClose={close} />
      </Suspense>
    )
  );
}
