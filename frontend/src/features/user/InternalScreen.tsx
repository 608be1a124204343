import { InternalList } from "./components/InternalList";
import { UserPage } from "./components/UserPage";

/** Directories, internal: the people of the organisation, and each of them. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function InternalScreen({ below: [id] }: { below: readonly string[] }) {
  return id === undefined ? <InternalList /> : <UserPage key={id} id={id} />;
}
