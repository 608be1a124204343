import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton, Textarea } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getAccountOptions, getAccountQueryKey } from "~/api/gen/@tanstack/react-query.gen";
import { updateAccount } from "~/api/gen/sdk.gen";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { EditForm } from "~/shared/console/EditForm";
import { Panel } from "~/shared/console/Panel";
import { useMay } from "~/shared/console/permissions";
import { useEditForm } from "~/shared/console/useEditForm";
import { useSession } from "~/shared/session";
import { EmptyState } from "~/shared/ui/EmptyState";
import { ErrorState } from "~/shared/ui/ErrorState";
import { infoToast } from "~/shared/ui/toast";
import { places } from "../places";

/** The domains that nothing is ever sent to. */
export function BlockedDomains() {
  const { t } = useLingui();
  const { slug } = useSession().account;
  const mayManage = useMay("manage_account");
  return (
    <ConsolePage
      title={t`Domains never allowed`}
      trail={[{ title: t`External directories`, to: places.external(slug) }]}
      intro={
        <Trans>
          Nothing is ever sent to addresses in these domains or in their subdomains. A message with
          such a recipient is refused, and the sender sees at which address.
        </Trans>
      }
    >
      {mayManage ? (
        <Stored />
      ) : (
        <EmptyState icon={IconLock} title={t`You may not see this`}>
          <Trans>
            Your role does not include it. An administrator of your organisation can change that.
          </Trans>
        </EmptyState>
      )}
    </ConsolePage>
  );
}

function Stored() {
  const { t } = useLingui();
  const account = useQuery(getAccountOptions());
  if (account.isPending) {
    return <Skeleton height={240} radius="lg" aria-label={t`Loading`} role="status" />;
  }
  if (account.isError) {
    return <ErrorState error={account.error} onRetry={() => void account.refetch()} />;
  }
  return <Domains stored={account.data.settings.blocked_domains} />;
}

function Domains({ stored }: { stored: string[] }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const form = useEditForm({
    stored: { domains: stored.join("\n") },
    save: ({ domains }) =>
      updateAccount({ body: { settings: { blocked_domains: linesOf(domains) } } }),
    onSaved: async () => {
      infoToast(t`Saved`);
      await queryClient.invalidateQueries({ queryKey: getAccountQueryKey() });
    },
  });
  const wrong = form.problem?.errors[0]?.pointer.match(/^\/settings\/blocked_domains\/(\d+)$/)?.[1];
  const name = wrong === undefined ? undefined : linesOf(form.values.domains)[Number(wrong)];
  const fault =
    wrong === undefined
      ? null
      : t`“${name ?? ""}” is no domain of somebody else. Write names such as example.com.`;
  return (
    <Panel title={t`Domains`}>
      <EditForm form={fault === null ? form : { ...form, problem: null }}>
        <Textarea
          label={t`One domain a line`}
          description={t`example.com also stands for mail.example.com.`}
          autosize
          minRows={6}
          maxRows={20}
          spellCheck={false}
          value={form.values.domains}
          error={fault}
          onChange={(event) => form.set("domains", event.currentTarget.value)}
        />
      </EditForm>
    </Panel>
  );
}

function linesOf(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter((line) => line !== ""))];
}
