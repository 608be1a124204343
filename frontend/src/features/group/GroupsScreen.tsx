import { GroupList } from "./components/GroupList";
import { GroupPage } from "./components/GroupPage";
import { NewGroup } from "./components/NewGroup";

/** Groups of people, by their addresses or domains, which policies are about. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function GroupsScreen({ below: [id] }: { below: readonly string[] }) {
  if (id === undefined) return <GroupList />;
  return id === "new" ? <NewGroup /> : <GroupPage key={id} id={id} />;
}
