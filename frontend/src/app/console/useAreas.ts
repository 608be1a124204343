import { useMemo } from "react";
import { may } from "~/shared/console/permissions";
import { useSession } from "~/shared/session";
import { type ConsoleArea, sections } from "./areas";

/** The sections of the menu with what whoever is logged on may see; empty ones are left out. */
export function useSections() {
  const session = useSession();
  return useMemo(
    () =>
      sections
        .map(({ title, areas }) => ({
          title,
          areas: areas.filter((area) => may(session, area.permission)),
        }))
        .filter(({ areas }) => areas.length > 0),
    [session],
  );
}

/** The screen at a path below `/admin/`, and what of the path is its own. */
export function findArea(path: string): { area: ConsoleArea; below: string[] } | null {
  const segments = path.split("/").filter((segment) => segment !== "");
  const all = sections.flatMap(({ areas }) => areas);
  const area = all
    .filter(({ path: own }) => own.split("/").every((segment, at) => segments[at] === segment))
    .sort((one, other) => other.path.length - one.path.length)
    .at(0);
  if (area === undefined) return null;
  return { area, below: segments.slice(area.path.split("/").length) };
}
