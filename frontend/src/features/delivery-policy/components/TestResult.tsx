import { Trans, useLingui } from "@lingui/react/macro";
import { Badge } from "@mantine/core";
import { IconLockCheck, IconLockExclamation } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type {
  CertificateFault,
  MailServerFault,
  MailServerLookupFault,
  MailServerTest,
  TestedMailServer,
} from "~/api/gen/types.gen";
import { formatDate } from "~/shared/format";
import { Banner } from "~/shared/ui/Banner";
import { Facts } from "~/shared/ui/Facts";
import classes from "./TestPanel.module.css";

/** What a test found: whether mail would pass, and of each server what it offers and why it is no use. */
export function TestResult({ test }: { test: MailServerTest }) {
  const { t } = useLingui();
  const { domain } = test;
  const lookup = useLookupFaults();
  return (
    <>
      <Banner
        tone={test.passes ? "success" : "warning"}
        icon={test.passes ? IconLockCheck : IconLockExclamation}
        title={
          test.passes
            ? t`Mail to ${domain} would be delivered under enforced TLS.`
            : t`Mail to ${domain} would wait and be returned under enforced TLS.`
        }
      >
        {test.lookup_fault !== null && lookup[test.lookup_fault]}
      </Banner>
      {test.servers.map((server) => (
        <Server key={server.host} server={server} />
      ))}
    </>
  );
}

function Server({ server }: { server: TestedMailServer }) {
  const { t } = useLingui();
  const serverFaults = useServerFaults();
  const certificateFaults = useCertificateFaults();
  const { greeting, offers_starttls, fault, tls } = server;
  const certificate = tls?.certificate ?? null;
  const facts: { name: string; value: ReactNode }[] = [];
  if (greeting !== null) facts.push({ name: t`Greeting`, value: greeting });
  if (offers_starttls !== null) {
    facts.push({ name: "STARTTLS", value: offers_starttls ? t`Offered` : t`Not offered` });
  }
  if (tls !== null) facts.push({ name: t`Protocol`, value: tls.version });
  if (certificate !== null) {
    facts.push(
      { name: t`Certificate of`, value: certificate.subject || t`Nobody` },
      { name: t`For the names`, value: certificate.names.join(", ") || t`None` },
      { name: t`Issued by`, value: certificate.issuer },
      { name: t`Valid from`, value: formatDate(certificate.not_before) },
      { name: t`Valid until`, value: formatDate(certificate.not_after) },
    );
  }
  const why = fault === null ? (tls?.fault ?? null) : null;
  return (
    <div className={classes.server}>
      <div className={classes.head}>
        <span>
          {server.host}:{server.port}
        </span>
        {server.passes ? (
          <Badge color="teal">{t`Would pass`}</Badge>
        ) : (
          <Badge color="red">{t`Would not pass`}</Badge>
        )}
      </div>
      {fault !== null && <p className={classes.why}>{serverFaults[fault]}</p>}
      {why !== null && <p className={classes.why}>{certificateFaults[why]}</p>}
      {facts.length > 0 && <Facts facts={facts} />}
    </div>
  );
}

function useLookupFaults(): Record<MailServerLookupFault, ReactNode> {
  return {
    no_server: <Trans>This domain does not exist, or has no mail server.</Trans>,
    takes_no_mail: <Trans>This domain says that it takes no mail.</Trans>,
    no_answer: (
      <Trans>The name servers did not answer. Ask who runs this installation, or try later.</Trans>
    ),
  };
}

function useServerFaults(): Record<MailServerFault, ReactNode> {
  return {
    private_network: (
      <Trans>
        It is in a private network, which the portal does not connect to unless its operator allows
        it.
      </Trans>
    ),
    no_address: <Trans>Its name leads to no address.</Trans>,
    unreachable: (
      <Trans>It cannot be connected to. A firewall may keep the portal from port 25.</Trans>
    ),
    silent: <Trans>It did not answer in time.</Trans>,
    not_speaking: <Trans>It did not answer as a mail server does, or turned us away.</Trans>,
    no_starttls: <Trans>It offers no TLS.</Trans>,
    no_agreement: <Trans>It offers TLS, but could not agree on it with the portal.</Trans>,
  };
}

function useCertificateFaults(): Record<CertificateFault, ReactNode> {
  return {
    unknown_authority: <Trans>Nobody who is trusted vouches for its certificate.</Trans>,
    other_name: <Trans>Its certificate is for other names.</Trans>,
    expired: <Trans>Its certificate has expired.</Trans>,
    not_yet_valid: <Trans>Its certificate is not valid yet.</Trans>,
    invalid: <Trans>Its certificate is not valid.</Trans>,
  };
}
