import { setNonce } from "get-nonce";

/** The nonce the server gave this page for its styles; empty where there is none, as in tests. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? "";
}

/** Hands the nonce to the libraries that insert a style element on their own. */
export function shareStyleNonce(): void {
  setNonce(styleNonce());
}
