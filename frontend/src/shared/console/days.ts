/** The beginning of a day, or of one some days later, where the reader is; null for what is no day. */
export function dayStart(day: string | undefined, later: number): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? "");
  if (parts === null) return null;
  const [, year, month, date] = parts.map(Number);
  const at = new Date(year ?? 0, (month ?? 1) - 1, (date ?? 1) + later);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
