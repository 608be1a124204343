import { screen } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { createSession, requestCode } from "~/api/gen/sdk.gen";
import { ProblemError } from "~/api/problemError";
import { renderInApp } from "~/test/render";
import { LogonPanel } from "./LogonPanel";

vi.mock("~/api/gen/sdk.gen", async (original) => ({
  ...(await original<object>()),
  createSession: vi.fn(),
  requestCode: vi.fn(),
}));

const subject = { link: "t0ken" };

beforeEach(() => {
  vi.mocked(createSession).mockReset();
  vi.mocked(requestCode).mockReset().mockResolvedValue({});
});

function renderFirstUse() {
  return renderInApp(
    <LogonPanel
      visitor={{ kind: "known", subject, shownAddress: "b•••@example.org" }}
      passwordAllowed={false}
      codeAllowed
      firstUse
    />,
  );
}

it("mails a code at first use, and takes it with spaces and in lower case", async () => {
  vi.mocked(createSession).mockRejectedValue(
    new ProblemError({ code: "logon_refused", status: 401 }),
  );
  const { user } = renderFirstUse();

  await user.click(await screen.findByRole("button", { name: "Send me a code" }));
  expect(requestCode).toHaveBeenCalledExactlyOnceWith({ body: subject });

  const field = await screen.findByLabelText("Code");
  expect(field).toHaveFocus();
  await user.click(field);
  await user.paste(" 7k3m-9qxt ");
  await user.click(screen.getByRole("button", { name: "Log on" }));

  expect(createSession).toHaveBeenCalledExactlyOnceWith({ body: { subject, code: "7K3M9QXT" } });
  expect(await screen.findByRole("alert")).toHaveTextContent("That did not work");
});

it("keeps what was typed when another code is sent, and says that the earlier one still works", async () => {
  const { user } = renderFirstUse();
  await user.click(await screen.findByRole("button", { name: "Send me a code" }));
  const field = await screen.findByLabelText("Code");
  await user.type(field, "7k3m");

  await user.click(screen.getByRole("button", { name: "Send another code" }));

  expect(await screen.findByText(/The earlier one still works/)).toBeVisible();
  expect(field).toHaveValue("7k3m");
  expect(requestCode).toHaveBeenCalledTimes(2);
});

it("asks at an account's portal for the address, and sends the code there", async () => {
  const { user } = renderInApp(
    <LogonPanel
      visitor={{ kind: "typed", slug: "northwind" }}
      passwordAllowed
      codeAllowed
      firstUse={false}
    />,
  );
  await user.type(await screen.findByLabelText("Your mail address"), " ada@example.org ");
  await user.click(screen.getByRole("button", { name: "Send me a code instead" }));
  await user.click(await screen.findByRole("button", { name: "Send me a code" }));

  expect(requestCode).toHaveBeenLastCalledWith({
    body: { account: "northwind", address: "ada@example.org" },
  });
});
