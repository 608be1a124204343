import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Application } from "./app/Application";
import { watchForMissingAssets } from "./app/missingAssets";
import { activateLanguage, preferredLanguage } from "./shared/i18n";
import { shareStyleNonce } from "./shared/nonce";
import "./app/theme/styles";

async function start(): Promise<void> {
  watchForMissingAssets();
  shareStyleNonce();
  await activateLanguage(preferredLanguage());
  const root = document.getElementById("root");
  if (root === null) throw new Error("index.html has no #root");
  createRoot(root).render(
    <StrictMode>
      <Application />
    </StrictMode>,
  );
}

void start();
