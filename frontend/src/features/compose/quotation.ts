/** What the writer edits, and the quoted original below it, which stays as it is. */
export interface SplitBody {
  own: string;
  quotation: string;
}

/**
 * Takes the quotation off a reply: its line of attribution and the block quotation at the very end.
 * It may hold what the editor does not know (tables, colours), so it never goes through it. The
 * text is parsed into a document of its own, where nothing runs or loads.
 */
export function splitQuotation(html: string): SplitBody {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const quoted = body.lastElementChild;
  const attribution = quoted?.previousElementSibling;
  if (quoted?.tagName !== "BLOCKQUOTE" || attribution?.tagName !== "P") {
    return { own: html, quotation: "" };
  }
  const quotation = attribution.outerHTML + quoted.outerHTML;
  attribution.remove();
  quoted.remove();
  return { own: body.innerHTML, quotation };
}
