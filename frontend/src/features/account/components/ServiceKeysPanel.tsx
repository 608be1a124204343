import { Trans, useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listServiceKeysOptions } from "~/api/gen/@tanstack/react-query.gen";
import { createServiceKey, listUsers, revokeServiceKey } from "~/api/gen/sdk.gen";
import { ProblemError } from "~/api/problemError";
import { KeyList } from "~/shared/apiKey/KeyList";
import { scopesFor } from "~/shared/apiKey/scopes";
import { Panel } from "~/shared/console/Panel";
import { fieldText } from "~/shared/problem";

/** Keys for the organisation's programs. Each acts as a user, whose role and scopes together bound it. */
export function ServiceKeysPanel() {
  const { t } = useLingui();
  const keys = useQuery(listServiceKeysOptions());
  const [address, setAddress] = useState("");
  return (
    <Panel
      title={t`Service keys`}
      hint={
        <Trans>
          For programs of the organisation. A key acts as the user you name: it can do what you
          tick, as far as that user’s role allows it.
        </Trans>
      }
    >
      <KeyList
        keys={keys}
        showUser
        none={<Trans>There are no service keys.</Trans>}
        scopes={scopesFor("administrator")}
        create={async (key) => {
          const user_id = await userAt(address);
          return (await createServiceKey({ body: { ...key, user_id } })).key;
        }}
        revoke={(id) => revokeServiceKey({ path: { id } })}
        more={{
          pointers: [USER],
          fields: (problem) => (
            <TextInput
              label={t`Acts as`}
              description={t`The mail address of somebody in your internal directory.`}
              inputMode="email"
              autoComplete="off"
              spellCheck={false}
              value={address}
              error={fieldText(problem, USER)}
              onChange={(event) => setAddress(event.currentTarget.value)}
            />
          ),
        }}
      />
    </Panel>
  );
}

/** Where the user stands in the request. */
const USER = "/user_id";

/** The id of the internal user with this very address. */
async function userAt(typed: string): Promise<string> {
  const query = typed.trim().toLowerCase();
  const found = query === "" ? [] : (await listUsers({ query: { kind: "internal", query } })).items;
  const user = found.find((one) => one.address === query);
  if (user !== undefined) return user.id;
  const fault = { pointer: USER, code: "address_unknown_internal", detail: "" };
  throw new ProblemError({ code: "invalid_fields", errors: [fault] });
}
