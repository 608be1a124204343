import "@mantine/notifications/styles.layer.css";
import { Notifications } from "@mantine/notifications";

/** Where toasts appear. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function Toasts() {
  return <Notifications position="bottom-center" limit={3} />;
}
