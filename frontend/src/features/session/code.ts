/** How many characters a mailed code has. */
export const CODE_LENGTH = 8;

/** What was typed or pasted, as the server knows it: without spaces and dashes, in capitals. */
export function normaliseCode(typed: string): string {
  return typed.replace(/[\s\p{Pd}]/gu, "").toUpperCase();
}
