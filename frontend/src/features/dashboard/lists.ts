import { useMay } from "~/shared/console/permissions";
import { paths } from "~/shared/paths";
import { useSession } from "~/shared/session";

/** From which day to which, both included. */
export interface Days {
  since: string;
  until: string;
}

/** The lists behind the figures; null where who is logged on may not see the list. */
export function useLists() {
  const { slug } = useSession().account;
  const tracking = useMay("find_messages");
  const audit = useMay("read_audit");
  const queue = useMay("manage_queue");
  const directory = useMay("read_directory");
  const list = (area: string, filters: Record<string, string>) =>
    `${paths.console(slug, area)}?${new URLSearchParams(filters)}`;
  return {
    sent: ({ since, until }: Days) => (tracking ? list("tracking", { since, until }) : null),
    /** Messages by where they stand, whenever they were sent. */
    inState: (state: string) => (tracking ? list("tracking", { state }) : null),
    acts: (action: string, { since, until }: Days) =>
      audit ? list("audit", { action, since, until }) : null,
    queue: queue ? paths.console(slug, "mail-queue") : null,
    /** Who is near their quota, where it can be raised. */
    nearQuota: directory ? list("account/licences", { "usage-near": "true" }) : null,
    user: (id: string) => (directory ? paths.console(slug, "directories/internal", id) : null),
  };
}
