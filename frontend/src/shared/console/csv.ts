/** What may stand in a cell of an export. */
export type CsvValue = string | number | boolean | null | undefined;

/** What a spreadsheet takes for the beginning of a formula, also after blanks and in full width. */
const formula = /^[\s\u00a0\u200b\ufeff]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/;

/**
 * The rows as CSV (RFC 4180), with a byte order mark, so that spreadsheets read it as UTF-8. A text that one
 * of them would run as a formula gets an apostrophe in front: names and addresses come from outside.
 */
export function toCsv(head: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const lines = [head, ...rows].map((row) => row.map(cell).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

function cell(value: CsvValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const harmless = formula.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) || harmless !== harmless.trim()
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}
