import { BlockedDomains } from "./components/BlockedDomains";
import { ExternalDomains } from "./components/ExternalDomains";
import { ExternalUsers } from "./components/ExternalUsers";
import { ImportPage } from "./components/ImportPage";
import { UserPage } from "./components/UserPage";

/** Directories, external: domains, the users of each, and each of them. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function ExternalScreen({ below: [domain, id] }: { below: readonly string[] }) {
  if (domain === undefined) return <ExternalDomains />;
  // A domain has a dot, these have none.
  if (domain === "import") return <ImportPage kind="external" />;
  if (domain === "blocked") return <BlockedDomains />;
  if (id !== undefined) return <UserPage key={id} id={id} kind="external" domain={domain} />;
  return <ExternalUsers key={domain} domain={domain === "all" ? null : domain} />;
}
