import { NewPolicy } from "./components/NewPolicy";
import { PolicyList } from "./components/PolicyList";
import { PolicyPage } from "./components/PolicyPage";

/** Who is offered which definition for whom: the rules, and the question what they come to. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function PoliciesScreen({ below: [id] }: { below: readonly string[] }) {
  if (id === undefined) return <PolicyList />;
  return id === "new" ? <NewPolicy /> : <PolicyPage key={id} id={id} />;
}
