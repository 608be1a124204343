import { Anchor } from "@mantine/core";
import classes from "./TextPart.module.css";

const ADDRESS = /(https?:\/\/[^\s<>"]+)/;

/** The text part, with its addresses as links, as mail programs show them. */
export function TextPart({ text }: { text: string }) {
  // Splitting by a group puts the addresses at the odd places.
  const pieces = text.split(ADDRESS).map((piece, place) => ({ piece, place }));
  return (
    <pre className={classes.text}>
      {pieces.map(({ piece, place }) =>
        place % 2 === 1 ? (
          <Anchor
            key={place}
            href={piece}
            target="_blank"
            rel="noopener noreferrer"
            inherit
            underline="always"
          >
            {piece}
          </Anchor>
        ) : (
          piece
        ),
      )}
    </pre>
  );
}
