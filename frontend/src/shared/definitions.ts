import { t } from "@lingui/core/macro";

/** A definition's name as people here read it: the built-in one is called what it is in their language. */
export function definitionName(definition: { name: string; built_in: boolean }): string {
  return definition.built_in ? t`Default` : definition.name;
}
