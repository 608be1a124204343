import { screen } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { createSession, requestCode, requestRegistration } from "~/api/gen/sdk.gen";
import { ProblemError } from "~/api/problemError";
import { renderInApp } from "~/test/render";
import { LogonPanel } from "./LogonPanel";

vi.mock("~/api/gen/sdk.gen", async (original) => ({
  ...(await original<object>()),
  createSession: vi.fn(),
  requestCode: vi.fn(),
  requestRegistration: vi.fn(),
}));

const subject = { link: "t0ken" };

beforeEach(() => {
  vi.mocked(createSession).mockReset();
  vi.mocked(requestCode).mockReset().mockResolvedValue({});
  vi.mocked(requestRegistration).mockReset().mockResolvedValue({});
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

it("registers with the organisation's code where that is open, and mails another code by it, too", async () => {
  const { user } = renderInApp(
    <LogonPanel
      visitor={{ kind: "typed", slug: "northwind" }}
      passwordAllowed
      codeAllowed
      firstUse={false}
      registrationOpen
    />,
  );
  await user.click(await screen.findByRole("button", { name: /^New here\?/ }));
  await user.type(screen.getByLabelText("Your mail address"), "theo@northwind.example");
  await user.type(screen.getByLabelText("Registration code"), "7k3m-9qxt-1zc4-8rwn");
  await user.click(screen.getByRole("button", { name: "Send me a code" }));
  const body = {
    account: "northwind",
    address: "theo@northwind.example",
    registration_code: "7k3m-9qxt-1zc4-8rwn",
  };
  expect(await screen.findByText(/^If the registration code is right/)).toBeVisible();
  expect(requestRegistration).toHaveBeenCalledExactlyOnceWith({ body });

  await user.click(screen.getByRole("button", { name: "Send another code" }));
  expect(await screen.findByText(/The earlier one still works/)).toBeVisible();
  expect(requestRegistration).toHaveBeenLastCalledWith({ body });
  expect(requestCode).not.toHaveBeenCalled();
});

it("offers no registration where it is closed", async () => {
  renderInApp(
    <LogonPanel
      visitor={{ kind: "typed", slug: "northwind" }}
      passwordAllowed
      codeAllowed
      firstUse={false}
    />,
  );
  await screen.findByLabelText("Your mail address");
  expect(screen.queryByRole("button", { name: /^New here\?/ })).toBeNull();
});
