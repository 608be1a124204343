import { screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { createDraft, getAccountPortal, getDraft, saveDraft } from "~/api/gen/sdk.gen";
import type { AccountPortal, Draft, SessionView } from "~/api/gen/types.gen";
import { ProblemError } from "~/api/problemError";
import { SessionContext } from "~/shared/session";
import { renderInApp } from "~/test/render";
import { ComposeScreen } from "./ComposeScreen";

vi.mock("~/api/gen/sdk.gen", async (original) => ({
  ...(await original<object>()),
  getAccountPortal: vi.fn(),
  getDraft: vi.fn(),
  saveDraft: vi.fn(),
  createDraft: vi.fn(),
  querySendOptions: vi.fn().mockRejectedValue(new Error("not needed here")),
}));

const session = {
  id: "s1",
  user: { may_compose: true, licensed: false },
} as unknown as SessionView;

const onServer: Draft = {
  id: "d1",
  version: 1,
  updated_at: "2026-01-01T00:00:00Z",
  to: [],
  cc: [],
  bcc: [],
  subject: "Half a letter",
  body_html: "",
  definition_id: null,
  attachments: [],
  origin: null,
  recipients_fixed: false,
};

const SOON = { timeout: 10_000 };
const lastSaved = () => vi.mocked(saveDraft).mock.lastCall?.[0].body;

function Screen({ initial }: { initial: string | null }) {
  const [id, setId] = useState(initial);
  return (
    <SessionContext value={session}>
      <ComposeScreen slug="northwind" draftId={id} onCreated={setId} />
      <output aria-label="Id">{id}</output>
      <button type="button" onClick={() => setId(null)}>
        Begin anew
      </button>
    </SessionContext>
  );
}

beforeEach(() => {
  vi.mocked(getAccountPortal)
    .mockReset()
    .mockResolvedValue({ max_message_bytes: 1 } as AccountPortal);
  vi.mocked(getDraft).mockReset().mockResolvedValue(onServer);
  vi.mocked(createDraft).mockReset().mockResolvedValue(onServer);
  vi.mocked(saveDraft)
    .mockReset()
    .mockImplementation(({ body: { version } }) =>
      Promise.resolve({ ...onServer, version: version + 1 }),
    );
});

it("keeps what is typed when everything is fetched anew, as after logging on again", async () => {
  const { user, queryClient } = renderInApp(<Screen initial="d1" />);
  const subject = await screen.findByRole("textbox", { name: "Subject" });
  // Saved since it was read, so that the server has another version by now.
  vi.mocked(getDraft).mockResolvedValue({ ...onServer, version: 2 });
  await user.type(subject, ", and");
  await queryClient.invalidateQueries();
  await waitFor(() => expect(getAccountPortal).toHaveBeenCalledTimes(2));
  await user.type(screen.getByRole("textbox", { name: "Subject" }), " more");
  await waitFor(() => expect(lastSaved()?.subject).toBe("Half a letter, and more"), SOON);
  expect(screen.getByRole("textbox", { name: "Subject" })).toBe(subject);
});

it("keeps what is typed when something else cannot be fetched", async () => {
  const { user, queryClient } = renderInApp(<Screen initial="d1" />);
  const subject = await screen.findByRole("textbox", { name: "Subject" });
  await user.type(subject, ", and more");
  const lost = new ProblemError({ code: "network", title: "No connection" });
  vi.mocked(getAccountPortal).mockRejectedValue(lost);
  await queryClient.invalidateQueries();
  await user.type(screen.getByRole("textbox", { name: "Subject" }), ".");
  expect(subject).toBeInTheDocument();
  expect(subject).toHaveValue("Half a letter, and more.");
  await waitFor(() => expect(lastSaved()?.subject).toBe("Half a letter, and more."), SOON);
});

it("makes a draft of a new message with the first thing written, and goes on writing in place", async () => {
  const { user } = renderInApp(<Screen initial={null} />);
  const subject = await screen.findByRole("textbox", { name: "Subject" });
  expect(createDraft).not.toHaveBeenCalled();
  expect(screen.queryByText("Saved")).not.toBeInTheDocument();

  await user.type(subject, "Offer");
  await waitFor(() => expect(screen.getByText("Saved")).toBeVisible(), SOON);
  expect(createDraft).toHaveBeenCalledOnce();
  expect(screen.getByLabelText("Id")).toHaveTextContent("d1");

  await user.type(subject, "s");
  await waitFor(() => expect(lastSaved()).toMatchObject({ version: 1, subject: "Offers" }), SOON);
  expect(getDraft).not.toHaveBeenCalled();
});

it("keeps an address that is not finished", async () => {
  const { user } = renderInApp(<Screen initial="d1" />);
  await user.type(await screen.findByRole("textbox", { name: "To" }), "bruno@exa");
  expect(screen.queryByText("Saved")).not.toBeInTheDocument();
  await waitFor(() => expect(screen.getByText("Saved")).toBeVisible(), SOON);
  expect(lastSaved()).toMatchObject({ to: ["bruno@exa"] });
});

it("begins blank where it was first shown with the draft that was left behind", async () => {
  const { user } = renderInApp(<Screen initial="d1" />);
  await screen.findByDisplayValue("Half a letter");
  vi.mocked(getDraft).mockRejectedValue(new ProblemError({ code: "not_found", status: 404 }));
  await user.click(screen.getByRole("button", { name: "Begin anew" }));
  expect(await screen.findByRole("textbox", { name: "Subject" })).toHaveValue("");
  expect(getDraft).toHaveBeenCalledTimes(1);
});
