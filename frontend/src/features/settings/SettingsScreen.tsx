import { Trans, useLingui } from "@lingui/react/macro";
import { Title } from "@mantine/core";
import { useSession } from "~/shared/session";
import { useTitle } from "~/shared/useTitle";
import { ApiKeysSection } from "./ApiKeysSection";
import { MailsSection } from "./MailsSection";
import { PasswordSection } from "./PasswordSection";
import { ProfileSection } from "./ProfileSection";
import { QuotaSection } from "./QuotaSection";
import { SecondFactorSection } from "./SecondFactorSection";
import { SessionsSection } from "./SessionsSection";
import classes from "./settings.module.css";

/** What users set for themselves. */
export function SettingsScreen() {
  const { t } = useLingui();
  useTitle(t`Settings`);
  const { user } = useSession();
  return (
    <div className={classes.page}>
      <Title order={1}>
        <Trans>Settings</Trans>
      </Title>
      <ProfileSection />
      <MailsSection />
      {user.licensed && <QuotaSection />}
      <PasswordSection />
      {user.kind === "internal" && <SecondFactorSection />}
      <SessionsSection />
      <ApiKeysSection />
    </div>
  );
}
