import type { Shades } from "~/api/gen/types.gen";
import "./branded.css";

/** Gives the page the colours of an account (`branded.css` says where each goes). Returns how to take them off. */
export function paint(shades: Shades): () => void {
  const { style, dataset } = document.documentElement;
  for (const [name, colour] of Object.entries(shades))
    style.setProperty(`--account-${name}`, colour);
  dataset.branded = "";
  return () => {
    delete dataset.branded;
    for (const name of Object.keys(shades)) style.removeProperty(`--account-${name}`);
  };
}
