import type { ListPage } from "./DataTable";

/** How often a list is asked to look on before the reader is: each time it has looked at some thousand rows. */
const ROUNDS = 25;

/**
 * A page of a list that leaves off looking now and then: goes on until there is something to show, everything was looked
 * through, or it takes too long.
 */
export async function lookOn<T>(
  first: string | undefined,
  load: (after: string | undefined) => Promise<ListPage<T>>,
): Promise<ListPage<T>> {
  let after = first;
  for (let round = 1; ; round += 1) {
    const page = await load(after);
    if (page.items.length > 0 || page.next === null || round === ROUNDS) return page;
    after = page.next;
  }
}
