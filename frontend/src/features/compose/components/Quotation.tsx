import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconQuote } from "@tabler/icons-react";
import { paths } from "~/shared/paths";
import classes from "../ComposeScreen.module.css";
import styles from "./Quotation.module.css";

interface QuotationProps {
  messageId: string;
  onRemove: () => void;
}

/** The quoted original below a reply: there to look at or to leave out, not to edit. */
export function Quotation({ messageId, onRemove }: QuotationProps) {
  const { t } = useLingui();
  const [shown, { toggle }] = useDisclosure(false);
  return (
    <div className={classes.quoted}>
      <div className={styles.line}>
        <IconQuote size={17} stroke={1.7} aria-hidden />
        <span className={styles.text}>
          <Trans>The original is quoted below your reply.</Trans>
        </span>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-expanded={shown}
          onClick={toggle}
        >
          {shown ? <Trans>Hide</Trans> : <Trans>Show</Trans>}
        </Button>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={onRemove}>
          <Trans>Leave out</Trans>
        </Button>
      </div>
      {shown && (
        <iframe
          className={classes.original}
          title={t`The original message`}
          src={paths.messageBody(messageId)}
          sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        />
      )}
    </div>
  );
}
