import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { MantineProvider } from "@mantine/core";
import { Notifications, notifications } from "@mantine/notifications";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { client } from "~/api/gen/client.gen";
import type { MailboxItem } from "~/api/gen/types.gen";
import { mailboxItem } from "~/test/samples";
import { MailboxScreen } from "./MailboxScreen";

// Outside a browser there is no page to be relative to.
client.setConfig({ baseUrl: "http://localhost" });

let listed: MailboxItem[];
let deletion: { status: number; body: unknown };
const asked: string[] = [];

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": status >= 400 ? "application/problem+json" : "application/json" },
  });

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  asked.push(`${request.method} ${pathname}`);
  if (pathname.endsWith("/delete")) {
    if (deletion.status === 200) listed = listed.filter(({ id }) => !pathname.includes(`/${id}/`));
    return json(deletion.status, deletion.body);
  }
  if (pathname.endsWith("/restore")) {
    listed = [1, 2, 3].map(mailboxItem);
    return json(200, mailboxItem(1));
  }
  if (pathname.endsWith("/counts"))
    return json(200, { inbox_unread: 0, deleted_unread: 0, drafts: 0 });
  return json(200, { items: listed, next: null });
}

function show() {
  const root = createRootRoute({ component: Outlet });
  const folder = createRoute({
    getParentRoute: () => root,
    path: "/p/$slug/$folder",
    component: () => (
      <MailboxScreen slug="northwind" folder="inbox" filter="all">
        <Outlet />
      </MailboxScreen>
    ),
  });
  const message = createRoute({
    getParentRoute: () => folder,
    path: "/$messageId",
    component: () => <h1>open</h1>,
  });
  const router = createRouter({
    routeTree: root.addChildren([folder.addChildren([message])]),
    history: createMemoryHistory({ initialEntries: ["/p/northwind/inbox"] }),
  });
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <QueryClientProvider client={new QueryClient()}>
          <Notifications />
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>,
  );
  return router;
}

const row = (number: number) =>
  screen.findByRole("link", { name: new RegExp(`Message ${number}`) });

beforeEach(() => {
  listed = [1, 2, 3].map(mailboxItem);
  deletion = { status: 200, body: mailboxItem(1) };
  asked.length = 0;
  // jsdom lays nothing out: the list would have no height and so no rows.
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(800);
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(400);
  vi.spyOn(globalThis, "fetch").mockImplementation((input) => answer(new Request(input)));
});
afterEach(() => notifications.clean());

describe("the list of a folder, by keyboard", () => {
  it("moves with j and k, stops at the ends, and opens with Enter", async () => {
    const user = userEvent.setup();
    const router = show();
    await row(1);
    await user.keyboard("j");
    await waitFor(async () => expect(await row(1)).toHaveFocus());
    await user.keyboard("j");
    await waitFor(async () => expect(await row(2)).toHaveFocus());
    await user.keyboard("k");
    await waitFor(async () => expect(await row(1)).toHaveFocus());
    await user.keyboard("k");
    await waitFor(async () => expect(await row(1)).toHaveFocus());
    await user.keyboard("{Enter}");
    await waitFor(() => expect(router.state.location.pathname).toBe("/p/northwind/inbox/m1"));
  });

  it("returns to the row when Escape closes the message", async () => {
    const user = userEvent.setup();
    const router = show();
    await user.click(await row(2));
    await screen.findByRole("heading", { name: "open" });
    await user.keyboard("{Escape}");
    await waitFor(() => expect(router.state.location.pathname).toBe("/p/northwind/inbox"));
    await waitFor(async () => expect(await row(2)).toHaveFocus());
  });

  it("focuses the filter on f", async () => {
    const user = userEvent.setup();
    show();
    await row(1);
    await user.keyboard("f");
    expect(screen.getByRole("radio", { name: "All" })).toHaveFocus();
  });

  it("leaves keys alone that are meant for a field", async () => {
    const user = userEvent.setup();
    show();
    await row(1);
    const field = document.createElement("input");
    document.body.append(field);
    field.focus();
    await user.keyboard("j#");
    expect(field).toHaveFocus();
    expect(field).toHaveValue("j#");
    expect(asked.filter((call) => call.startsWith("POST"))).toEqual([]);
    field.remove();
  });
});

describe("deleting", () => {
  it("takes the row away at once and brings it back on Undo", async () => {
    const user = userEvent.setup();
    show();
    (await row(1)).focus();
    await user.keyboard("#");
    await waitFor(() => expect(screen.queryByRole("link", { name: /Message 1/ })).toBeNull());
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await row(1)).toBeVisible();
    expect(asked).toContain("POST /api/v1/mailbox/items/i1/restore");
  });

  it("brings the row back when the server refuses", async () => {
    deletion = { status: 503, body: { code: "busy", status: 503, title: "busy" } };
    const user = userEvent.setup();
    show();
    (await row(1)).focus();
    await user.keyboard("#");
    expect(await screen.findByRole("alert")).toHaveTextContent("The server is busy");
    expect(await row(1)).toBeVisible();
  });
});
