import type { MantineColorsTuple } from "@mantine/core";

/** The one hue of the product. Shade 7 carries white text on light pages, shade 6 on dark ones. */
const brand: MantineColorsTuple = [
  "#eef0ff",
  "#dfe3ff",
  "#c0c8fb",
  "#9ba7f5",
  "#7b8aee",
  "#6072e6",
  "#4a5bdc",
  "#3f51c9",
  "#3342a6",
  "#28357f",
];

const red: MantineColorsTuple = [
  "#fff0f0",
  "#ffdfdf",
  "#f9bfc0",
  "#f29a9c",
  "#ea787b",
  "#e05a5e",
  "#cf3f45",
  "#bb2d34",
  "#972229",
  "#75191f",
];

const teal: MantineColorsTuple = [
  "#e8faf4",
  "#d0f2e6",
  "#a2e3cc",
  "#6fd1ae",
  "#43bd93",
  "#22a67b",
  "#0f8863",
  "#0b7253",
  "#085c43",
  "#064534",
];

const orange: MantineColorsTuple = [
  "#fff5e6",
  "#ffe8c7",
  "#fbd092",
  "#f4b45b",
  "#e99a30",
  "#d48115",
  "#ae6507",
  "#8f5204",
  "#734203",
  "#573202",
];

/** Blue-tinted greys: those of the kit look brown beside our surfaces. */
const gray: MantineColorsTuple = [
  "#f7f8fc",
  "#eff1f7",
  "#e2e5ee",
  "#d0d5e2",
  "#b0b7c8",
  "#8d95a8",
  "#6b7386",
  "#4f5668",
  "#373d4c",
  "#1d212c",
];

const dark: MantineColorsTuple = [
  "#e6e9f1",
  "#b4bac9",
  "#9aa2b4",
  "#6d7588",
  "#3a4153",
  "#2b3141",
  "#1e2330",
  "#161a24",
  "#10131b",
  "#0b0d13",
];

export const colors = { brand, red, teal, orange, gray, dark };
