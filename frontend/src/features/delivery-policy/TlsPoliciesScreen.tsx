import { NewPolicyPage, PolicyPage } from "./components/PolicyPage";
import { TlsPolicyList } from "./components/TlsPolicyList";

/** TLS policies: how mail to a domain is protected on its way, and what its mail servers offer. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function TlsPoliciesScreen({ below: [id] }: { below: readonly string[] }) {
  if (id === undefined) return <TlsPolicyList />;
  return id === "new" ? <NewPolicyPage /> : <PolicyPage key={id} id={id} />;
}
