import { useQueryClient } from "@tanstack/react-query";

/** Shows groups as they are now, wherever they are shown. */
export function useRefreshGroups(): () => Promise<unknown> {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ["getGroup", "listGroups", "listGroupMembers", "listPolicies"].map((_id) =>
        client.invalidateQueries({ queryKey: [{ _id }] }),
      ),
    );
}
