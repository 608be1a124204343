import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useDisclosure, useSessionStorage } from "@mantine/hooks";
import { IconKey } from "@tabler/icons-react";
import { SetPasswordForm } from "~/shared/forms/SetPasswordForm";
import { useSession } from "~/shared/session";
import { Banner } from "~/shared/ui/Banner";
import { Dialog } from "~/shared/ui/Dialog";
import { infoToast } from "~/shared/ui/toast";

/** Offers a password to a reader who came in by code; once dismissed, not again in this tab. */
export function PasswordOffer() {
  const { t } = useLingui();
  const { offer_password } = useSession();
  const [dismissed, setDismissed] = useSessionStorage({
    key: "letterlock.password-offer-dismissed",
    defaultValue: false,
  });
  const [opened, { open, close }] = useDisclosure(false);
  if (!offer_password || dismissed) return null;

  const finish = () => {
    close();
    // What offered it is gone; the reader goes on where they were.
    document.querySelector<HTMLElement>("main h1")?.focus();
    infoToast(t`Your password is set. Next time, log on with it.`);
  };
  return (
    <>
      <Banner
        tone="info"
        icon={IconKey}
        title={<Trans>No code next time?</Trans>}
        action={
          <Button variant="light" size="sm" onClick={open}>
            <Trans>Set a password</Trans>
          </Button>
        }
        onDismiss={() => setDismissed(true)}
      >
        <Trans>With a password you can log on without waiting for a mail.</Trans>
      </Banner>
      <Dialog opened={opened} onClose={close} title={t`Set a password`}>
        <SetPasswordForm askCurrent={false} onDone={finish} />
      </Dialog>
    </>
  );
}
