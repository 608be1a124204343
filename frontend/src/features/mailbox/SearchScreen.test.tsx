import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { MantineProvider } from "@mantine/core";
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
import { beforeEach, describe, expect, it, vi } from "vitest";
import { client } from "~/api/gen/client.gen";
import type { FieldFault, SearchHit, SearchPage } from "~/api/gen/types.gen";
import { mailboxItem } from "~/test/samples";
import { SearchBox } from "./components/SearchBox";
import { SearchScreen } from "./SearchScreen";
import { readSearch } from "./search";

const hit = (number: number): SearchHit => ({
  ...mailboxItem(number),
  folder: number === 1 ? "inbox" : "sent",
  subject: `Budget ${number}`,
  preview: "the beginning",
  excerpts: [
    {
      place: "subject",
      fragments: [
        { text: "Budget", hit: true },
        { text: ` ${number}`, hit: false },
      ],
    },
    {
      place: "body",
      fragments: [
        { text: "… the ", hit: false },
        { text: "budget", hit: true },
      ],
    },
  ],
});

// Outside a browser there is no page to be relative to.
client.setConfig({ baseUrl: "http://localhost" });

let pages: SearchPage[];
let refusal: number | null;
let fault: FieldFault | null;
const asked: URLSearchParams[] = [];

async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url);
  asked.push(url.searchParams);
  const page = pages[url.searchParams.has("after") ? 1 : 0];
  const errors = fault === null ? [] : [fault];
  const code = refusal === 503 ? "busy" : "malformed_request";
  const body = refusal === null ? page : { code, status: refusal, title: "", errors };
  return new Response(JSON.stringify(body), {
    status: refusal ?? 200,
    headers: { "Content-Type": refusal === null ? "application/json" : "application/problem+json" },
  });
}

function show(address: string) {
  const root = createRootRoute({ component: Outlet });
  const folder = createRoute({
    getParentRoute: () => root,
    path: "/p/$slug/$folder",
    validateSearch: readSearch,
    component: () => (
      <>
        <SearchBox slug="northwind" />
        <SearchScreen slug="northwind" folder="inbox" search={folder.useSearch()}>
          <Outlet />
        </SearchScreen>
      </>
    ),
  });
  const message = createRoute({
    getParentRoute: () => folder,
    path: "/$messageId",
    component: () => <h1>open</h1>,
  });
  const router = createRouter({
    routeTree: root.addChildren([folder.addChildren([message])]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <QueryClientProvider
          client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
        >
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>,
  );
  return router;
}

const whole = (items: SearchHit[]): SearchPage => ({
  items,
  next: null,
  complete: true,
  searched_back_to: null,
});
const row = (number: number) => screen.findByRole("link", { name: new RegExp(`Budget ${number}`) });

beforeEach(() => {
  pages = [whole([1, 2].map(hit))];
  refusal = null;
  fault = null;
  asked.length = 0;
  // jsdom lays nothing out: the list would have no height and so no rows.
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(800);
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(400);
  vi.spyOn(globalThis, "fetch").mockImplementation((input) => answer(new Request(input)));
});

describe("a search", () => {
  it("marks what was found and says where it lies", async () => {
    show("/p/northwind/inbox?q=budget");
    const first = await row(1);
    const marks = [...first.querySelectorAll("mark")].map((mark) => mark.textContent);
    expect(marks).toEqual(["Budget", "budget"]);
    expect(first).toHaveTextContent("Inbox");
    expect(await row(2)).toHaveTextContent("Sent");
    expect(screen.getByText(/That is all/)).toBeVisible();
  });

  it("begins with / and Enter, and the address holds it", async () => {
    const user = userEvent.setup();
    const router = show("/p/northwind/inbox?q=");
    await screen.findByText("What are you looking for?");
    expect(asked).toEqual([]);
    await user.keyboard("/plan b{Enter}");
    await waitFor(() => expect(router.state.location.search).toEqual({ q: "plan b" }));
    expect(asked[0]?.get("q")).toBe("plan b");
    await row(1);
    await user.keyboard("j");
    await waitFor(async () => expect(await row(1)).toHaveFocus());
    await user.keyboard("{Enter}");
    await screen.findByRole("heading", { name: "open" });
    expect(router.state.location.search).toEqual({ q: "plan b" });
  });

  it("goes on where the budget of one request was spent", async () => {
    pages = [
      {
        items: [hit(1)],
        next: "cursor",
        complete: false,
        searched_back_to: "2026-11-01T10:00:00Z",
      },
      whole([hit(2)]),
    ];
    show("/p/northwind/inbox?q=budget");
    await row(2);
    expect(asked.map((query) => query.get("after"))).toEqual([null, "cursor"]);
  });

  it("keeps the filters in the address", async () => {
    const user = userEvent.setup();
    const router = show("/p/northwind/inbox?q=budget");
    await row(1);
    await user.click(screen.getByRole("button", { name: "Filters" }));
    await user.selectOptions(screen.getByLabelText("Folder"), "Sent");
    await user.click(screen.getByLabelText("Only with attachments"));
    await user.type(screen.getByLabelText("From"), "Dana{Enter}");
    const expected = { q: "budget", in: "sent", attachments: true, from: "Dana" };
    await waitFor(() => expect(router.state.location.search).toEqual(expected));
    await waitFor(() => expect(asked.at(-1)?.get("has_attachments")).toBe("true"));
    expect(screen.getByRole("button", { name: "Filters (3)" })).toBeVisible();
  });

  it("says that nothing was found, and offers to drop the filters", async () => {
    pages = [whole([])];
    const user = userEvent.setup();
    const router = show("/p/northwind/inbox?q=budget&in=sent");
    await screen.findByRole("heading", { name: "Nothing found" });
    await user.click(screen.getByRole("button", { name: "Search without filters" }));
    await waitFor(() => expect(router.state.location.search).toEqual({ q: "budget" }));
  });

  it("shows why it failed, and tries again", async () => {
    refusal = 503;
    const user = userEvent.setup();
    show("/p/northwind/inbox?q=budget");
    expect(await screen.findByRole("alert")).toHaveTextContent("The server is busy");
    refusal = null;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await row(1);
  });

  it("says what cannot be looked for", async () => {
    refusal = 400;
    fault = { pointer: "/q", code: "too_many_words", detail: "" };
    show("/p/northwind/inbox?q=budget");
    expect(await screen.findByRole("alert")).toHaveTextContent("too many words");
  });

  it("is left by Escape", async () => {
    const user = userEvent.setup();
    const router = show("/p/northwind/inbox?q=budget");
    await row(1);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(router.state.location.search).toEqual({}));
  });
});
