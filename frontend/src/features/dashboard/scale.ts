/** The highest line of a scale for values up to `most`: a round number that four even steps lead to. */
export function topOf(most: number): number {
  if (most <= 4) return 4;
  const magnitude = 10 ** Math.floor(Math.log10(most / 4));
  const step = [1, 2, 2.5, 5, 10].find((round) => {
    const size = round * magnitude;
    return Number.isInteger(size) && size * 4 >= most;
  });
  return (step ?? 10) * magnitude * 4;
}
