import { describe, expect, it } from "vitest";
import { paths, returnPath } from "./paths";

describe("paths", () => {
  it("keeps every address as published", () => {
    expect({
      root: paths.root(),
      help: paths.help(),
      link: paths.link("t0k/en"),
      reset: paths.reset(),
      logon: paths.logon("northwind"),
      folder: paths.folder("northwind", "inbox"),
      message: paths.message("northwind", "sent", "0190"),
      drafts: paths.drafts("northwind"),
      expired: paths.expired("northwind"),
      compose: paths.compose("northwind", "0191"),
      settings: paths.settings("northwind"),
      console: paths.console("northwind"),
      consoleItem: paths.console("northwind", "directories/internal", "01 93"),
      outbox: paths.outbox(),
      demo: paths.demo(),
      apiDocs: paths.apiDocs(),
      messageBody: paths.messageBody("0190"),
      attachment: paths.attachment("0190", "0192"),
      draftAttachments: paths.draftAttachments("0191"),
      changeStream: paths.changeStream(),
    }).toMatchInlineSnapshot(`
      {
        "apiDocs": "/docs/",
        "attachment": "/api/v1/messages/0190/attachments/0192",
        "changeStream": "/api/v1/changes/stream",
        "compose": "/p/northwind/compose/0191",
        "console": "/p/northwind/admin",
        "consoleItem": "/p/northwind/admin/directories/internal/01%2093",
        "demo": "/demo",
        "draftAttachments": "/api/v1/drafts/0191/attachments",
        "drafts": "/p/northwind/drafts",
        "expired": "/p/northwind/expired",
        "folder": "/p/northwind/inbox",
        "help": "/help",
        "link": "/m/t0k%2Fen",
        "logon": "/p/northwind",
        "message": "/p/northwind/sent/0190",
        "messageBody": "/api/v1/messages/0190/body",
        "outbox": "/outbox",
        "reset": "/reset",
        "root": "/",
        "settings": "/p/northwind/settings",
      }
    `);
  });
});

describe("returnPath", () => {
  it("accepts a place inside the same portal", () => {
    expect(returnPath("northwind", "/p/northwind/inbox/0190")).toBe("/p/northwind/inbox/0190");
  });

  it.each([
    undefined,
    "https://evil.example",
    "//evil.example",
    "/p/northwind//evil",
    "/p/other/inbox",
    "/p/northwind\\x",
  ])("refuses %s", (next) => {
    expect(returnPath("northwind", next)).toBeNull();
  });
});
