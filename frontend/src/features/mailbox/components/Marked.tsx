import type { SearchExcerpt } from "~/api/gen/types.gen";
import classes from "./Marked.module.css";

/** A text with what was looked for marked in it. */
export function Marked({ excerpt }: { excerpt: SearchExcerpt }) {
  return excerpt.fragments.map(({ text, hit }, index) =>
    hit ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces never move.
      <mark key={index} className={classes.hit}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
