import { expect, it } from "vitest";
import { framedMail } from "./framedMail";

const parse = (html: string) => new DOMParser().parseFromString(html, "text/html");

it("turns style attributes into rules that the nonce allows", () => {
  const mail = parse(framedMail('<p style="color: red">Hello</p>', "n0nce"));
  const paragraph = mail.querySelector("p");
  expect(paragraph?.hasAttribute("style")).toBe(false);
  const sheet = mail.querySelector("style");
  expect(sheet?.getAttribute("nonce")).toBe("n0nce");
  expect(sheet?.textContent).toContain(`.${paragraph?.className} { color: red }`);
});

it("opens links outside the frame, without telling where they were clicked", () => {
  const mail = parse(framedMail('<a href="https://portal.example/m/abc">Open</a>', "n"));
  const link = mail.querySelector("a");
  expect(link?.getAttribute("target")).toBe("_blank");
  expect(link?.getAttribute("rel")).toBe("noopener noreferrer");
  expect(link?.getAttribute("href")).toBe("https://portal.example/m/abc");
});
