import { readFileSync } from "node:fs";

const manifest = JSON.parse(
  readFileSync(new URL("./dist/.vite/manifest.json", import.meta.url), "utf8"),
);
const routes = "src/app/routes/";
const route = (name) => `${routes}${name}.tsx?tsr-split=component`;

/** Everything a browser loads for these modules: they, and all that they import, each once. */
function loaded(...keys) {
  const seen = new Set();
  const visit = (key) => {
    if (manifest[key] === undefined) throw new Error(`The build has no ${key}`);
    if (seen.has(key)) return;
    seen.add(key);
    for (const imported of manifest[key].imports ?? []) visit(imported);
  };
  keys.forEach(visit);
  return seen;
}

const scripts = (keys) => [...keys].map((key) => `dist/${manifest[key].file}`);
const sheets = (keys) =>
  [...new Set([...keys].flatMap((key) => manifest[key].css ?? []))].map((file) => `dist/${file}`);

const start = ["index.html", "src/locales/en.po"];
const portal = route("p.$slug._portal");
const folder = route("p.$slug._portal.$folder");
const logon = loaded(...start, route("m.$token"));
const message = loaded(...start, portal, folder, route("p.$slug._portal.$folder.$messageId"));
const compose = loaded(...start, portal, route("p.$slug._portal.compose.$draftId"));
const composer = [...compose].filter((key) => !message.has(key));
const frame = "src/app/console/ConsoleFrame.tsx";
const admin = route("p.$slug.admin");
/** The console with one of its screens, beyond what an open message has. */
const consoleScreens = (manifest[frame].dynamicImports ?? [])
  .filter((key) => key.startsWith("src/features/") && key.endsWith("Screen.tsx"))
  .map((screen) => ({
    name: `console, ${screen.slice("src/features/".length)}, on top`,
    path: scripts([...loaded(...start, admin, frame, screen)].filter((key) => !message.has(key))),
    limit: "125 kB",
    gzip: true,
  }));

export default [
  { name: "log-on", path: scripts(logon), limit: "190 kB", gzip: true },
  { name: "open message", path: scripts(message), limit: "225 kB", gzip: true },
  { name: "composer, on top", path: scripts(composer), limit: "160 kB", gzip: true },
  ...consoleScreens,
  { name: "style sheets of an open message", path: sheets(message), limit: "45 kB", gzip: true },
];
