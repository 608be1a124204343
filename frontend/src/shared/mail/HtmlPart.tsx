import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { styleNonce } from "~/shared/nonce";
import { framedMail } from "./framedMail";
import classes from "./HtmlPart.module.css";

/** The HTML part in a frame of its own: no scripts, no forms, nothing loaded; links open in a new tab. */
export function HtmlPart({ html }: { html: string }) {
  const { t } = useLingui();
  const document = useMemo(() => framedMail(html, styleNonce()), [html]);
  return (
    <iframe
      className={classes.frame}
      title={t`The mail as in a mail program`}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      srcDoc={document}
    />
  );
}
