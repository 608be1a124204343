import "@testing-library/jest-dom/vitest";
import { i18n } from "@lingui/core";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";

// The first lazily loaded screen takes over a second on a cold machine.
configure({ asyncUtilTimeout: 5000 });
i18n.loadAndActivate({ locale: "en", messages: {} });

// What jsdom leaves out and the component kit asks for.
window.matchMedia = (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: vi.fn(),
  removeEventListener: vi.fn(),
  addListener: vi.fn(),
  removeListener: vi.fn(),
  dispatchEvent: () => false,
});
window.ResizeObserver = class {
  observe() {
    // Nothing is laid out here.
  }
  unobserve() {
    // Nothing is laid out here.
  }
  disconnect() {
    // Nothing is laid out here.
  }
};
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

afterEach(cleanup);
