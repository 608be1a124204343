import type { Plugin } from "vite";

const componentModule = /@mantine\/core\/esm\/.*\/([A-Za-z]+)\.module\.mjs$/;

/**
 * Ships the style sheet of exactly the Mantine components that are used: each component's module
 * brings its own sheet along. A list kept by hand silently misses one. While developing, the whole
 * sheet is loaded instead (see src/app/theme/mantine.dev.css).
 */
export function mantineStyles(): Plugin {
  return {
    name: "letterlock:mantine-styles",
    apply: "build",
    transform: {
      filter: { id: componentModule },
      handler(code, id) {
        const name = componentModule.exec(id)?.[1];
        if (name === undefined) return null;
        return {
          code: `import "@mantine/core/styles/${name}.layer.css";\n${code}`,
          map: null,
          moduleSideEffects: "no-treeshake",
        };
      },
    },
  };
}
