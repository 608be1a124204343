import { useLingui } from "@lingui/react/macro";
import { Drawer } from "@mantine/core";
import { PortalNavigation } from "./PortalNavigation";

/** The folders on a phone. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function NavigationDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Drawer.Root opened onClose={onClose} size="17rem" padding="sm">
      <Drawer.Overlay backgroundOpacity={0.45} blur={2} />
      <Drawer.Content aria-label={t`Folders`}>
        <Drawer.Body pt="sm">
          <Drawer.CloseButton aria-label={t`Close`} mb="sm" />
          <PortalNavigation />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
