import { ImportPage } from "./components/ImportPage";
import { InternalList } from "./components/InternalList";
import { NewUser } from "./components/NewUser";
import { UserPage } from "./components/UserPage";

/** Directories, internal: the people of the organisation, and each of them. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function InternalScreen({ below: [id] }: { below: readonly string[] }) {
  if (id === undefined) return <InternalList />;
  if (id === "new") return <NewUser />;
  if (id === "import") return <ImportPage kind="internal" />;
  return <UserPage key={id} id={id} kind="internal" />;
}
