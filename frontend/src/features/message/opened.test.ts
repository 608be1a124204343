import { describe, expect, it, vi } from "vitest";
import type { MessageView } from "~/api/gen/types.gen";
import { ProblemError } from "~/api/problemError";
import { defaultEffects } from "~/test/samples";
import { openedFrom } from "./opened";

const problem = (status: number, code: string) => new ProblemError({ status, code, title: code });
const message: MessageView = {
  id: "m1",
  reference: "LL-7K3M-9QXT",
  state: "active",
  sent_at: "2026-11-23T10:00:00Z",
  expires_at: "2026-12-23T10:00:00Z",
  from: { address: "dana@example.org", name: "Dana" },
  to: [],
  cc: [],
  bcc: [],
  subject: "Offer",
  attachments: [],
  blocked_images: 0,
  definition: {
    id: "d1",
    name: "Standard",
    built_in: false,
    sentence: "Expires 30 days after it is sent.",
    effects: defaultEffects,
  },
  mail_copied: false,
  in_reply_to: null,
  direction: "received",
  can: {
    reply: true,
    reply_all: true,
    print: false,
    download: true,
    recall: false,
    send_again: false,
    extend: false,
    ask_extension: true,
  },
  recalled: null,
  extension: null,
};
const retry = vi.fn();

describe("openedFrom", () => {
  it("hides a message that was open as soon as it is refused as ended", () => {
    const refusal = problem(410, "message_recalled");
    expect(openedFrom(message, refusal, retry)).toEqual({ state: "gone", problem: refusal });
  });

  it("keeps a message open while the network is away", () => {
    expect(openedFrom(message, problem(0, "network"), retry)).toEqual({ state: "open", message });
  });

  it("offers to try again when nothing came", () => {
    expect(openedFrom(undefined, problem(503, "unavailable"), retry).state).toBe("failed");
  });

  it("waits while there is neither answer nor refusal", () => {
    expect(openedFrom(undefined, null, retry).state).toBe("loading");
  });
});
