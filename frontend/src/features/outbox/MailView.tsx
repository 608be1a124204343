import { Trans, useLingui } from "@lingui/react/macro";
import { Button, SegmentedControl, Title } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { useState } from "react";
import type { OutboxMail } from "~/api/gen/types.gen";
import { formatDateTime } from "~/shared/format";
import { HtmlPart } from "~/shared/mail/HtmlPart";
import { useFocusOnMount } from "~/shared/useFocusOnMount";
import classes from "./MailView.module.css";
import { TextPart } from "./TextPart";

type Part = "html" | "text";

/** One mail, as its recipient would see it. */
export function MailView({ mail, onClose }: { mail: OutboxMail; onClose: () => void }) {
  const { t } = useLingui();
  const [part, setPart] = useState<Part>("html");
  const heading = useFocusOnMount<HTMLHeadingElement>();
  return (
    <article className={classes.mail}>
      <Button
        className={classes.back}
        variant="subtle"
        color="gray"
        leftSection={<IconArrowLeft size={18} aria-hidden />}
        onClick={onClose}
      >
        <Trans>All mails</Trans>
      </Button>
      <header className={classes.head}>
        <Title order={2} ref={heading} tabIndex={-1} className={classes.subject}>
          {mail.subject}
        </Title>
        <dl className={classes.lines}>
          <dt>
            <Trans>From</Trans>
          </dt>
          <dd>{mail.from}</dd>
          <dt>
            <Trans>To</Trans>
          </dt>
          <dd>{mail.to}</dd>
          <dt>
            <Trans>Sent</Trans>
          </dt>
          <dd>
            <time dateTime={mail.sent_at}>{formatDateTime(mail.sent_at)}</time>
          </dd>
        </dl>
        <SegmentedControl
          size="sm"
          aria-label={t`Part of the mail`}
          value={part}
          onChange={(value) => setPart(value === "text" ? "text" : "html")}
          data={[
            { value: "html", label: t`As in a mail program` },
            { value: "text", label: t`Text only` },
          ]}
        />
      </header>
      {part === "html" ? <HtmlPart html={mail.html} /> : <TextPart text={mail.text} />}
    </article>
  );
}
