import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor } from "@mantine/core";
import { SetPasswordForm } from "~/shared/forms/SetPasswordForm";
import { useSession } from "~/shared/session";
import { PageHead } from "~/shared/ui/PageHead";
import { PlainPage } from "~/shared/ui/PlainPage";
import { useTitle } from "~/shared/useTitle";
import { useLogOff } from "../logOff";

/** Stands before everything else until a password set by an administrator has been replaced. */
export function MustChangePassword() {
  const { t } = useLingui();
  const { account } = useSession();
  const logOff = useLogOff();
  useTitle(t`Choose a new password`);
  return (
    <PlainPage
      below={
        <Anchor component="button" type="button" size="sm" c="dimmed" onClick={logOff}>
          <Trans>Log off</Trans>
        </Anchor>
      }
    >
      <PageHead account={account.name} title={<Trans>Choose a new password</Trans>}>
        <Trans>
          Your password was set by an administrator. Replace it with one that only you know.
        </Trans>
      </PageHead>
      <SetPasswordForm askCurrent={false} />
    </PlainPage>
  );
}
