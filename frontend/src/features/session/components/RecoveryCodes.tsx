import { Trans, useLingui } from "@lingui/react/macro";
import { Button, CopyButton } from "@mantine/core";
import { IconCheck, IconCopy, IconDownload, IconKey } from "@tabler/icons-react";
import { saveBlob } from "~/shared/console/saveBlob";
import formClasses from "~/shared/forms/Form.module.css";
import { Banner } from "~/shared/ui/Banner";
import classes from "./EnrolFactor.module.css";

/** The recovery codes, this one time. */
export function RecoveryCodes({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const { t } = useLingui();
  const text = `${codes.join("\n")}\n`;
  return (
    <div className={formClasses.form}>
      <Banner
        tone="warning"
        icon={IconKey}
        title={<Trans>Keep these recovery codes somewhere safe</Trans>}
      >
        <Trans>
          Each lets you in once without the authenticator. They are shown this one time.
        </Trans>
      </Banner>
      <ol className={classes.codes} aria-label={t`Recovery codes`}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className={classes.buttons}>
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={
                copied ? <IconCheck size={17} aria-hidden /> : <IconCopy size={17} aria-hidden />
              }
              onClick={copy}
            >
              <span role="status">{copied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}</span>
            </Button>
          )}
        </CopyButton>
        <Button
          variant="default"
          leftSection={<IconDownload size={17} aria-hidden />}
          onClick={() =>
            saveBlob(new Blob([text], { type: "text/plain" }), "letterlock-recovery-codes.txt")
          }
        >
          <Trans>Download</Trans>
        </Button>
        <Button onClick={onDone}>
          <Trans>I have kept them</Trans>
        </Button>
      </div>
    </div>
  );
}
