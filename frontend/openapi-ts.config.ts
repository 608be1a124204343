import { defineConfig } from "@hey-api/openapi-ts";

export default defineConfig({
  input: "../openapi/openapi.json",
  output: {
    path: "src/api/gen",
    header: [
      "// Generated from openapi/openapi.json by `npm run api:generate`. Not edited by hand.",
    ],
  },
  plugins: [
    { name: "@hey-api/client-fetch", runtimeConfigPath: "../client", throwOnError: true },
    { name: "@hey-api/typescript", enums: false },
    { name: "@hey-api/sdk", responseStyle: "data" },
    "@tanstack/react-query",
  ],
});
