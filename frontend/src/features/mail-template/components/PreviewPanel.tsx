import { Trans, useLingui } from "@lingui/react/macro";
import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import type { MailPreview } from "~/api/gen/types.gen";
import { Panel } from "~/shared/console/Panel";
import { HtmlPart } from "~/shared/mail/HtmlPart";
import { Facts } from "~/shared/ui/Facts";
import { ReasonedButton } from "~/shared/ui/ReasonedButton";
import classes from "./PreviewPanel.module.css";

interface PreviewPanelProps {
  preview: MailPreview | undefined;
  /** The wording as typed cannot stand; the preview is of the last that could. */
  faulty: boolean;
  testing: boolean;
  onTest: () => void;
}

/** The mail with example values, as a mail program shows it and as plain text. */
export function PreviewPanel({ preview, faulty, testing, onTest }: PreviewPanelProps) {
  const { t } = useLingui();
  const [form, setForm] = useState("html");
  return (
    <Panel
      title={t`Preview`}
      hint={
        faulty
          ? t`Of your last wording without a fault.`
          : t`With example values, a moment after you type.`
      }
      actions={
        <ReasonedButton
          variant="default"
          align="end"
          loading={testing}
          reason={faulty ? t`Mend what is wrong with the wording first.` : null}
          onClick={onTest}
        >
          <Trans>Mail it to me</Trans>
        </ReasonedButton>
      }
    >
      {preview && (
        <>
          <Facts
            facts={[
              { name: t`From`, value: preview.from },
              { name: t`Subject`, value: preview.subject },
            ]}
          />
          <SegmentedControl
            className={classes.forms}
            aria-label={t`Form`}
            value={form}
            onChange={setForm}
            data={[
              { value: "html", label: t`Mail program` },
              { value: "text", label: t`Plain text` },
            ]}
          />
          {form === "html" ? (
            <HtmlPart html={preview.html} />
          ) : (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be in reach of the keyboard.
            <pre className={classes.text} tabIndex={0}>
              {preview.text}
            </pre>
          )}
        </>
      )}
    </Panel>
  );
}
