import type { Shades } from "~/api/gen/types.gen";

/**
 * Whether people can read what a colour carries, for the preview: the server decides the same when it is saved
 * (`domain/src/branding/colour.rs`). Both are tested with `tests/fixtures/colours.txt`.
 */
type Rgb = readonly [number, number, number];

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];
/** The darkest surface of light pages that coloured text stands on, and the lightest of dark ones. */
const lightSurface: Rgb = [0xec, 0xee, 0xf6];
const darkSurface: Rgb = [0x1e, 0x23, 0x30];

/** What text of normal size needs (WCAG 2.2, 1.4.3, level AA). */
const ENOUGH = 4.5;

/** What is decided of a colour. */
export interface Verdict {
  readable: boolean;
  /** The colour itself if it is readable, else its nearest darker shade that is; and what is made of it. */
  shades: Shades;
}

/** Decides on `#rrggbb`; null where the text is no colour. */
export function judge(text: string): Verdict | null {
  const colour = parse(text);
  if (colour === null) return null;
  const fill = readableOn(colour, [white, lightSurface], black);
  const deep = mix(fill, black, 50);
  return {
    readable: enough(colour, white) && enough(colour, lightSurface),
    shades: {
      fill: format(fill),
      tint: format(mix(fill, white, 90)),
      text: format(readableOn(fill, [mix(fill, white, 80), lightSurface], black)),
      dark_tint: format(mix(deep, darkSurface, 60)),
      dark_text: format(readableOn(fill, [mix(deep, darkSurface, 40), darkSurface], white)),
    },
  };
}

/** How far two colours, `#rrggbb`, are apart in brightness, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  return contrast(parse(one) ?? black, parse(other) ?? black);
}

function parse(text: string): Rgb | null {
  if (!/^#[0-9a-f]{6}$/i.test(text)) return null;
  const number = Number.parseInt(text.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

function format(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

function contrast(one: Rgb, other: Rgb): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

function enough(one: Rgb, other: Rgb): boolean {
  return contrast(one, other) >= ENOUGH;
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** So many hundredths of another colour put in. */
function mix([red, green, blue]: Rgb, other: Rgb, hundredths: number): Rgb {
  const channel = (own: number, put: number) =>
    Math.floor((own * (100 - hundredths) + put * hundredths + 50) / 100);
  return [channel(red, other[0]), channel(green, other[1]), channel(blue, other[2])];
}

/** The nearest shade towards `end` that has enough contrast with all of `grounds`. */
function readableOn(colour: Rgb, grounds: readonly Rgb[], end: Rgb): Rgb {
  for (let hundredths = 0; hundredths <= 100; hundredths++) {
    const shade = mix(colour, end, hundredths);
    if (grounds.every((ground) => enough(shade, ground))) return shade;
  }
  return end;
}
