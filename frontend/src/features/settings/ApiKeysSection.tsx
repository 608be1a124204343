import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { listApiKeysOptions } from "~/api/gen/@tanstack/react-query.gen";
import { createApiKey, revokeApiKey } from "~/api/gen/sdk.gen";
import { KeyList } from "~/shared/apiKey/KeyList";
import { scopesFor } from "~/shared/apiKey/scopes";
import { useSession } from "~/shared/session";
import { Section } from "./Section";

/** Keys for scripts that act in one's own name. */
export function ApiKeysSection() {
  const { t } = useLingui();
  const { user } = useSession();
  const keys = useQuery(listApiKeysOptions());
  return (
    <Section
      title={t`API keys`}
      hint={
        <Trans>For scripts that send or read in your name. A key can do only what you tick.</Trans>
      }
    >
      <KeyList
        keys={keys}
        none={
          <Trans>
            You have no keys. You need one only if a program of yours talks to Letterlock.
          </Trans>
        }
        scopes={scopesFor(user.role)}
        create={async (body) => (await createApiKey({ body })).key}
        revoke={(id) => revokeApiKey({ path: { id } })}
      />
    </Section>
  );
}
