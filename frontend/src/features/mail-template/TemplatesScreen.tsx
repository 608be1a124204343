import { EditorPage } from "./components/EditorPage";
import { TemplateList } from "./components/TemplateList";
import { allKinds, languages } from "./kinds";

/** Account, templates: every mail, and the editor of one in one language. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function TemplatesScreen({ below }: { below: readonly string[] }) {
  const [asked, language = "en"] = below;
  const kind = allKinds.find((known) => known === asked);
  if (kind === undefined || !(language in languages)) return <TemplateList />;
  return <EditorPage key={`${kind} ${language}`} kind={kind} language={language} />;
}
