const SHELVED = "data-shelved-style";

/**
 * Prepares the HTML of one of our own mails for a frame that inherits this page's policy: a frame
 * made from text may style by nonce, but not by `style` attributes, which mail programs need. Each
 * attribute becomes a rule of its own; links get a tab of their own.
 */
export function framedMail(html: string, nonce: string): string {
  const mail = new DOMParser().parseFromString(shelveStyles(html), "text/html");
  const rules: string[] = [
    "body { margin: 1rem; color-scheme: light; font-family: system-ui, sans-serif; line-height: 1.5; }",
  ];
  for (const [index, element] of mail.querySelectorAll(`[${SHELVED}]`).entries()) {
    const name = `inline-${index}`;
    rules.push(`.${name} { ${element.getAttribute(SHELVED) ?? ""} }`);
    element.removeAttribute(SHELVED);
    element.classList.add(name);
  }
  for (const sheet of mail.querySelectorAll("style")) sheet.setAttribute("nonce", nonce);
  for (const link of mail.querySelectorAll("a")) {
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  }
  const sheet = mail.createElement("style");
  sheet.setAttribute("nonce", nonce);
  sheet.textContent = rules.join("\n");
  mail.head.append(sheet);
  return `<!doctype html>${mail.documentElement.outerHTML}`;
}

/** Even parsing a `style` attribute offends the policy, so it gets another name first. */
function shelveStyles(html: string): string {
  return html.replace(/<[^>]+>/g, (tag) => tag.replace(/\sstyle=/i, ` ${SHELVED}=`));
}
