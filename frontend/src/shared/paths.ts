/** The folders of a mailbox, as they stand in the address bar. */
export const mailFolders = ["inbox", "sent", "deleted"] as const;
export type MailFolder = (typeof mailFolders)[number];

const segment = encodeURIComponent;

/** Every address of this application; no other place writes one by hand. */
export const paths = {
  root: () => "/",
  help: () => "/help",
  link: (token: string) => `/m/${segment(token)}`,
  reset: () => "/reset",
  logon: (slug: string) => `/p/${segment(slug)}`,
  folder: (slug: string, folder: MailFolder) => `/p/${segment(slug)}/${folder}`,
  message: (slug: string, folder: MailFolder, messageId: string) =>
    `/p/${segment(slug)}/${folder}/${segment(messageId)}`,
  drafts: (slug: string) => `/p/${segment(slug)}/drafts`,
  expired: (slug: string) => `/p/${segment(slug)}/expired`,
  compose: (slug: string, draftId: string) => `/p/${segment(slug)}/compose/${segment(draftId)}`,
  settings: (slug: string) => `/p/${segment(slug)}/settings`,
  /** A screen of the admin console, by its path there and what is below it. */
  console: (slug: string, area = "", ...below: string[]) =>
    ["/p", segment(slug), "admin", ...area.split("/").filter(Boolean), ...below.map(segment)].join(
      "/",
    ),
  outbox: () => "/outbox",
  demo: () => "/demo",
  apiDocs: () => "/docs/",
  messageBody: (messageId: string) => `/api/v1/messages/${segment(messageId)}/body`,
  attachment: (messageId: string, attachmentId: string) =>
    `/api/v1/messages/${segment(messageId)}/attachments/${segment(attachmentId)}`,
  draftAttachments: (draftId: string) => `/api/v1/drafts/${segment(draftId)}/attachments`,
  changeStream: () => "/api/v1/changes/stream",
};

/** A place inside the portal of `slug` to return to after logging on, or null if `next` is none. */
export function returnPath(slug: string, next: string | undefined): string | null {
  if (next === undefined || next.includes("\\") || next.includes("//")) return null;
  return next.startsWith(`${paths.logon(slug)}/`) ? next : null;
}
