import { fileURLToPath } from "node:url";
import { constants } from "node:zlib";
import { lingui } from "@lingui/vite-plugin";
import babel from "@rolldown/plugin-babel";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { compression, defineAlgorithm } from "vite-plugin-compression2";
import { defineConfig } from "vitest/config";
import { developmentPolicy, NONCE_PLACEHOLDER } from "./build/csp.ts";
import { mantineStyles } from "./build/mantineStyles.ts";

const vendor =
  /node_modules\/(react|react-dom|scheduler|get-nonce|@tanstack\/(react-router|router-core|history|react-query|query-core|react-store|store)|@lingui)\//;
/** What opens over a page; no screen before log-on has any of it. */
const overlays =
  /node_modules\/(@floating-ui|react-remove-scroll(-bar)?|react-style-singleton|use-sidecar|use-callback-ref|@mantine\/core\/esm\/components\/(ModalBase|Modal|Menu|Popover|Tooltip|ScrollArea(?!\/utils)|Overlay|FocusTrap|Portal)|@mantine\/hooks\/esm\/use-focus-trap)\//;
/** Fields of forms that neither a log-on nor an open message has. */
const fields =
  /node_modules\/@mantine\/core\/esm\/components\/(Checkbox|NativeSelect|NumberInput|Radio|Textarea|Switch)\//;
const kit = /node_modules\/(@mantine\/(core|hooks)|clsx)\//;

export default defineConfig(({ mode }) => ({
  resolve: { alias: { "~": fileURLToPath(new URL("./src", import.meta.url)) } },
  html: { cspNonce: NONCE_PLACEHOLDER },
  plugins: [
    tanstackRouter({
      target: "react",
      autoCodeSplitting: mode !== "test",
      routesDirectory: "./src/app/routes",
      generatedRouteTree: "./src/app/routeTree.gen.ts",
      quoteStyle: "double",
      semicolons: true,
    }),
    mantineStyles(),
    react(),
    babel({ plugins: ["@lingui/babel-plugin-lingui-macro"] }),
    lingui({ failOnMissing: mode === "production", failOnCompileError: true }),
    compression({
      // index.html is a template: the server fills in a nonce for every response.
      include: /assets\/.*\.(js|css|svg)$/,
      algorithms: [
        defineAlgorithm("brotliCompress", {
          params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
        }),
        defineAlgorithm("gzip", { level: 9 }),
      ],
    }),
  ],
  build: {
    target: "es2023",
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "vendor", test: vendor, priority: 20 },
            // A group takes along what its modules import: the plain one goes first.
            {
              name: "kit",
              test: (id: string) => kit.test(id) && !overlays.test(id) && !fields.test(id),
              minShareCount: 3,
              priority: 15,
            },
            { name: "overlays", test: overlays, minShareCount: 2, priority: 10 },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    headers: { "Content-Security-Policy": developmentPolicy },
    proxy: { "/api": { target: process.env.LETTERLOCK_API ?? "http://127.0.0.1:8080" } },
  },
  test: {
    environment: "jsdom",
    setupFiles: ["./src/test/setup.ts"],
    include: ["src/**/*.test.{ts,tsx}"],
    restoreMocks: true,
    testTimeout: 20_000,
    // Dates are shown in the reader's zone; the tests' reader sits in one that is never UTC.
    env: { TZ: "Europe/Berlin" },
  },
}));
