import classes from "./Avatar.module.css";

const HUES = 6;

/** The initials of a name on one of six tints; decoration beside the name itself. */
export function Avatar({ name, size = 36 }: { name: string; size?: number }) {
  return (
    <svg
      className={classes.avatar}
      data-hue={hueOf(name)}
      width={size}
      height={size}
      viewBox="0 0 36 36"
      aria-hidden="true"
    >
      <circle cx="18" cy="18" r="18" />
      <text x="18" y="18" textAnchor="middle" dominantBaseline="central">
        {initialsOf(name)}
      </text>
    </svg>
  );
}

/** The first letters of the first and the last word; of an address, those of what stands before the @. */
function initialsOf(name: string): string {
  const words = (name.split("@")[0] ?? "").split(/[\s._-]+/).filter(Boolean);
  const first = Array.from(words[0] ?? "?")[0] ?? "?";
  const last = words.length > 1 ? (Array.from(words.at(-1) ?? "")[0] ?? "") : "";
  return (first + last).toLocaleUpperCase();
}

function hueOf(name: string): number {
  let sum = 0;
  for (const character of name.toLowerCase())
    sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 997;
  return sum % HUES;
}
