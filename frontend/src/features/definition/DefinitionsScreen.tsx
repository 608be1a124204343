import { DefinitionList } from "./components/DefinitionList";
import { DefinitionPage } from "./components/DefinitionPage";
import { NewDefinition } from "./components/NewDefinition";

/** What messages can be sent under: all definitions, one of them, or a new one. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function DefinitionsScreen({ below: [id] }: { below: readonly string[] }) {
  if (id === undefined) return <DefinitionList />;
  return id === "new" ? <NewDefinition /> : <DefinitionPage key={id} id={id} />;
}
