import type { Person } from "~/api/gen/types.gen";

/** What a person is called: by name, or where there is none by address. */
export function nameOf(person: Person): string {
  return person.name.trim() === "" ? person.address : person.name;
}
