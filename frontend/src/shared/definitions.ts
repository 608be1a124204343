import { t } from "@lingui/core/macro";

/** The built-in default, which is the same in every account. */
const BUILT_IN = "00000000-0000-7000-8000-000000000001";

/** A definition's name as people here read it: the built-in one is called what it is in their language. */
export function definitionName(definition: { name: string; built_in: boolean }): string {
  return definition.built_in ? t`Default` : definition.name;
}

/** The same, of a definition of which no more is known than which it is. */
export function usedDefinitionName(id: string, name: string): string {
  return definitionName({ name, built_in: id === BUILT_IN });
}
