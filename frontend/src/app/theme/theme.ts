import { type CSSVariablesResolver, createTheme } from "@mantine/core";
import { colors } from "./colors";

export const theme = createTheme({
  colors,
  primaryColor: "brand",
  primaryShade: { light: 7, dark: 6 },
  black: "#171a24",
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  headings: {
    fontWeight: "640",
    sizes: {
      h1: { fontSize: "1.5rem", lineHeight: "1.25" },
      h2: { fontSize: "1.125rem", lineHeight: "1.35" },
      h3: { fontSize: "1rem", lineHeight: "1.4" },
    },
  },
  defaultRadius: "md",
  cursorType: "pointer",
  focusRing: "auto",
  respectReducedMotion: true,
  // By name: naming the components themselves would load all of them at log-on.
  components: {
    Anchor: { defaultProps: { underline: "hover" } },
    // Never cut off: a column gives way before its badges do.
    Badge: { defaultProps: { variant: "light", tt: "none", fw: 560, miw: "max-content" } },
    Button: { defaultProps: { fw: 560 } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.45, blur: 2 } } },
    PasswordInput: { defaultProps: { size: "md" } },
    Textarea: { defaultProps: { size: "md" } },
    TextInput: { defaultProps: { size: "md" } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
  },
});

const palette = Object.keys(colors).filter((name) => name !== "dark");

/** The kit's own text-on-tint pairs stay below 4.5:1; these do not, in either scheme. */
export const cssVariablesResolver: CSSVariablesResolver = (resolved) => {
  const light: Record<string, string> = {
    "--mantine-color-body": "#ffffff",
    "--mantine-color-dimmed": "#5b6373",
    "--mantine-color-placeholder": "#686f80",
    "--mantine-color-error": "var(--mantine-color-red-7)",
    "--mantine-color-anchor": "var(--mantine-color-brand-7)",
  };
  const dark: Record<string, string> = {
    "--mantine-color-body": "#161a24",
    "--mantine-color-dimmed": "#a3abbb",
    "--mantine-color-placeholder": "#8d96a9",
    "--mantine-color-error": "var(--mantine-color-red-3)",
    "--mantine-color-anchor": "var(--mantine-color-brand-3)",
  };
  for (const name of palette) {
    const shade = (index: number) => resolved.colors[name]?.[index] ?? "currentColor";
    light[`--mantine-color-${name}-light`] = shade(0);
    light[`--mantine-color-${name}-light-hover`] = shade(1);
    light[`--mantine-color-${name}-light-color`] = shade(8);
    light[`--mantine-color-${name}-outline`] = shade(8);
    light[`--mantine-color-${name}-text`] = shade(8);
    dark[`--mantine-color-${name}-light`] = `color-mix(in srgb, ${shade(9)} 55%, #10131b)`;
    dark[`--mantine-color-${name}-light-hover`] = `color-mix(in srgb, ${shade(9)} 75%, #10131b)`;
    dark[`--mantine-color-${name}-light-color`] = shade(2);
    dark[`--mantine-color-${name}-outline`] = shade(3);
    dark[`--mantine-color-${name}-text`] = shade(3);
  }
  // The tints of grey would vanish into the surfaces.
  light["--mantine-color-gray-light"] = "#eceef6";
  dark["--mantine-color-gray-light"] = "#2a3040";
  return { variables: {}, light, dark };
};
