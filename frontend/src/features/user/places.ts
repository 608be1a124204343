import { paths } from "~/shared/paths";

const EXTERNAL = "directories/external";
const INTERNAL = "directories/internal";

/** Where the screens of the directories are. */
export const places = {
  internal: (slug: string, ...below: string[]) => paths.console(slug, INTERNAL, ...below),
  external: (slug: string, ...below: string[]) => paths.console(slug, EXTERNAL, ...below),
};
