import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { announceSessionEnd } from "~/api/client";
import { client } from "~/api/gen/client.gen";
import { createApiKey, createSession, getCurrentSession, recordActivity } from "~/api/gen/sdk.gen";
import type { SessionView } from "~/api/gen/types.gen";
import { sessionOptions } from "~/shared/session";
import { renderInApp } from "~/test/render";
import { SessionKeeper } from "./SessionKeeper";

vi.mock("~/api/gen/sdk.gen", async (original) => ({
  ...(await original<object>()),
  createSession: vi.fn(),
  getCurrentSession: vi.fn(),
  recordActivity: vi.fn(),
  getAccountPortal: vi.fn().mockResolvedValue({
    slug: "northwind",
    name: "Northwind",
    languages: [],
    codes_allowed: true,
  }),
}));
vi.mock("~/shared/changes/feed", () => ({ listenToChanges: () => () => undefined }));

const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();
const MINUTE = 60_000;

function sessionEndingIn(ms: number): SessionView {
  return {
    id: "s1",
    user: {
      id: "u1",
      address: "ada@example.org",
      name: "Ada",
      kind: "internal",
      role: "member",
      licensed: true,
      language: "en",
      languages: ["en", "de"],
      wants_receipts: true,
      wants_reminders: true,
      has_password: true,
      may_compose: true,
    },
    account: { slug: "northwind", name: "Northwind" },
    started_at: inMs(0),
    idle_ends_at: inMs(ms),
    ends_at: inMs(600 * MINUTE),
    permissions: [],
    second_factor: "not_needed",
    must_change_password: false,
    offer_password: false,
    message_id: null,
  };
}

function renderKeeper(session: SessionView) {
  const view = renderInApp(
    <SessionKeeper>
      <textarea aria-label="Draft" defaultValue="" />
    </SessionKeeper>,
  );
  view.queryClient.setQueryData(sessionOptions().queryKey, session);
  return view;
}

beforeEach(() => {
  vi.mocked(getCurrentSession).mockReset();
  vi.mocked(recordActivity).mockReset();
});

it("warns before the end, and stays on request", async () => {
  const ending = sessionEndingIn(MINUTE);
  vi.mocked(getCurrentSession).mockResolvedValue(ending);
  vi.mocked(recordActivity).mockResolvedValue(sessionEndingIn(60 * MINUTE));
  const { user } = renderKeeper(ending);

  const stay = await screen.findByRole("button", { name: "Stay logged on" });
  await user.click(stay);

  await waitFor(() => expect(stay).not.toBeInTheDocument());
  expect(recordActivity).toHaveBeenCalledOnce();
});

it("does not warn when another tab has moved the end meanwhile", async () => {
  vi.mocked(getCurrentSession).mockResolvedValue(sessionEndingIn(50 * MINUTE));
  renderKeeper(sessionEndingIn(MINUTE));

  await waitFor(() => expect(getCurrentSession).toHaveBeenCalled());
  expect(screen.queryByRole("button", { name: "Stay logged on" })).not.toBeInTheDocument();
});

it("covers the screen when the session ends, and gives a draft back after logging on again", async () => {
  const session = sessionEndingIn(50 * MINUTE);
  vi.mocked(getCurrentSession).mockResolvedValue(session);
  vi.mocked(createSession).mockResolvedValue(session);
  const { user } = renderKeeper(session);
  await user.type(await screen.findByLabelText("Draft"), "Dear Bruno");

  announceSessionEnd();

  expect(await screen.findByRole("heading", { name: "Log on again" })).toBeVisible();
  expect(screen.queryByRole("textbox", { name: "Draft" })).not.toBeInTheDocument();

  await user.type(screen.getByLabelText("Password"), "correct horse battery");
  await user.click(screen.getByRole("button", { name: "Log on" }));

  expect(createSession).toHaveBeenCalledExactlyOnceWith({
    body: {
      subject: { account: "northwind", address: "ada@example.org" },
      password: "correct horse battery",
    },
  });
  expect(await screen.findByRole("textbox", { name: "Draft" })).toHaveValue("Dear Bruno");
  expect(screen.queryByRole("heading", { name: "Log on again" })).not.toBeInTheDocument();
});

it("gives a draft back after a password that had to be changed, too", async () => {
  const session = sessionEndingIn(50 * MINUTE);
  const { user, queryClient } = renderKeeper(session);
  await user.type(await screen.findByLabelText("Draft"), "Dear Bruno");

  const given: SessionView = { ...session, must_change_password: true };
  queryClient.setQueryData(sessionOptions().queryKey, given);
  expect(await screen.findByRole("heading", { name: "Choose a new password" })).toBeVisible();
  expect(screen.queryByRole("textbox", { name: "Draft" })).not.toBeInTheDocument();

  queryClient.setQueryData(sessionOptions().queryKey, session);
  expect(await screen.findByRole("textbox", { name: "Draft" })).toHaveValue("Dear Bruno");
});

it("shows nothing below a password that has to be changed first", async () => {
  renderKeeper({ ...sessionEndingIn(50 * MINUTE), must_change_password: true });
  expect(await screen.findByRole("heading", { name: "Choose a new password" })).toBeVisible();
  expect(screen.queryByLabelText("Draft")).not.toBeInTheDocument();
});

it("covers the screen before something weighty, which goes on after logging on again or not at all", async () => {
  const session = sessionEndingIn(50 * MINUTE);
  vi.mocked(getCurrentSession).mockResolvedValue(session);
  vi.mocked(createSession).mockResolvedValue(session);
  client.setConfig({ baseUrl: "https://portal.example" });
  const json = { "Content-Type": "application/json" };
  const wanted = () =>
    new Response(JSON.stringify({ code: "proof_required", status: 403 }), {
      status: 403,
      headers: json,
    });
  const fetched = vi.fn<typeof fetch>().mockResolvedValueOnce(wanted());
  fetched.mockResolvedValueOnce(new Response("{}", { status: 201, headers: json }));
  vi.stubGlobal("fetch", fetched);
  const { user } = renderKeeper(session);
  await screen.findByLabelText("Draft");
  const makeKey = () => createApiKey({ body: { name: "k", scopes: [], expires_at: inMs(MINUTE) } });

  const made = makeKey();
  expect(await screen.findByRole("heading", { name: "Is it you?" })).toBeVisible();
  await user.type(screen.getByLabelText("Password"), "correct horse battery");
  await user.click(screen.getByRole("button", { name: "Log on" }));
  await made;
  expect(fetched).toHaveBeenCalledTimes(2);
  await waitFor(() => expect(screen.getByRole("textbox", { name: "Draft" })).toBeVisible());

  fetched.mockResolvedValueOnce(wanted());
  const refused = expect(makeKey()).rejects.toMatchObject({ code: "proof_required" });
  await user.click(await screen.findByRole("button", { name: "Cancel, and change nothing" }));
  await refused;
  expect(fetched).toHaveBeenCalledTimes(3);
  expect(screen.getByRole("textbox", { name: "Draft" })).toBeVisible();
  vi.unstubAllGlobals();
});
