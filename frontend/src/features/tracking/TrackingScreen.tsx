import { MessageList } from "./components/MessageList";
import { TrackedMessagePage } from "./components/TrackedMessagePage";

/** Tracking: the messages of the whole account, without their content, and each of them. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function TrackingScreen({ below: [id] }: { below: readonly string[] }) {
  return id === undefined ? <MessageList /> : <TrackedMessagePage key={id} id={id} />;
}
