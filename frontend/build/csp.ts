/**
 * Where the server writes its per-response nonce into index.html. `html.cspNonce` puts it on every
 * tag Vite emits, and into `<meta property="csp-nonce">`, from where the page's own code reads it.
 */
export const NONCE_PLACEHOLDER = "__CSP_NONCE__";

/** The policy of the server, so that a violation shows while developing and not in production. */
export const developmentPolicy = [
  "default-src 'none'",
  // The development server injects one inline module (hot reload); production has none.
  `script-src 'self' 'nonce-${NONCE_PLACEHOLDER}'`,
  `style-src 'self' 'nonce-${NONCE_PLACEHOLDER}'`,
  "style-src-attr 'none'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' ws:",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");
