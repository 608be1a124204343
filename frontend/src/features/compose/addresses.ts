const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@.,;:<>()"]+(\.[^\s@.,;:<>()"]+)+$/u;
const LONGEST = 254;

/** Whether a text can be a mail address. The server has the last word. */
export function isAddress(text: string): boolean {
  return text.length <= LONGEST && ADDRESS.test(text);
}

/**
 * The addresses in what someone typed or pasted: separated by commas, semicolons, line breaks or
 * spaces, with or without names (`"Albrecht, Bruno" <bruno@example.org>`). What is no address stays
 * as it was typed, so that it can be corrected.
 */
export function parseAddresses(text: string): string[] {
  return entriesOf(text).flatMap((entry) => {
    const angled = /<([^<>]*)>/.exec(entry)?.[1]?.trim();
    if (angled !== undefined) return angled === "" ? [] : [angled];
    const words = entry.split(/\s+/).filter(Boolean);
    // "Bruno bruno@example.org" is a name and an address; "bruno carla@example.net" may be a mistake.
    return words.every(isAddress) ? words : [words.join(" ")].filter(Boolean);
  });
}

/** Splits at commas, semicolons and line breaks that stand neither in quotes nor in angle brackets. */
function entriesOf(text: string): string[] {
  return text.match(/(?:"[^"]*"|<[^>]*>|[^,;\r\n"<]|["<])+/g) ?? [];
}

/** The addresses with others after them, each only once, however it is written. */
export function withAddresses(present: readonly string[], added: readonly string[]): string[] {
  const known = new Set(present.map((address) => address.toLowerCase()));
  const fresh = added.filter((address) => {
    const key = address.toLowerCase();
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
  return [...present, ...fresh];
}
