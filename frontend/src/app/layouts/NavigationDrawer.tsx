import { useLingui } from "@lingui/react/macro";
import { Drawer } from "@mantine/core";
import type { ReactNode } from "react";

interface NavigationDrawerProps {
  label: string;
  opened: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** The navigation on a phone. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function NavigationDrawer({
  label,
  opened,
  onClose,
  children,
}: NavigationDrawerProps) {
  const { t } = useLingui();
  return (
    <Drawer.Root opened={opened} onClose={onClose} size="17rem" padding="sm">
      <Drawer.Overlay backgroundOpacity={0.45} blur={2} />
      <Drawer.Content aria-label={label}>
        <Drawer.Body pt="sm">
          <Drawer.CloseButton aria-label={t`Close`} mb="sm" />
          {children}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
