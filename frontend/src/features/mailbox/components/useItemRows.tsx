import { useItemActions } from "../actions";
import type { ListedItem } from "../search";
import type { RowPlace } from "./ItemList";
import { ItemRow } from "./ItemRow";

/** How a list shows messages, and what can be done with them there. */
export function useItemRows(slug: string) {
  const actions = useItemActions();
  return {
    row: (item: ListedItem, place: RowPlace, onRemove: (item: ListedItem) => void) => (
      <ItemRow slug={slug} item={item} place={place} actions={actions} onRemove={onRemove} />
    ),
    remove: (item: ListedItem) =>
      void (item.folder === "deleted" ? actions.restore(item) : actions.remove(item)),
    deletable: (item: ListedItem) => item.folder !== "deleted",
  };
}
