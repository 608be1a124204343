import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Radio, Skeleton, Stack, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { getDeliveryPolicyOptions } from "~/api/gen/@tanstack/react-query.gen";
import {
  createDeliveryPolicy,
  deleteDeliveryPolicy,
  updateDeliveryPolicy,
} from "~/api/gen/sdk.gen";
import type { DeliveryPolicy, SaveDeliveryPolicy } from "~/api/gen/types.gen";
import { ConfirmDialog } from "~/shared/console/ConfirmDialog";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { EditForm } from "~/shared/console/EditForm";
import { Panel } from "~/shared/console/Panel";
import { useEditForm } from "~/shared/console/useEditForm";
import { paths } from "~/shared/paths";
import { useSession } from "~/shared/session";
import { ErrorState } from "~/shared/ui/ErrorState";
import { infoToast } from "~/shared/ui/toast";
import { TestPanel } from "./TestPanel";

/** The way to the list and back from it. */
function useList() {
  const { t } = useLingui();
  const { account } = useSession();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const to = paths.console(account.slug, "tls-policies");
  return {
    trail: [{ title: t`TLS policies`, to }],
    reload: () =>
      Promise.all(
        ["listDeliveryPolicies", "getDeliveryPolicy"].map((_id) =>
          queryClient.invalidateQueries({ queryKey: [{ _id }] }),
        ),
      ),
    leave: () => void navigate({ to, ignoreBlocker: true }),
  };
}

/** A policy to be made. */
export function NewPolicyPage() {
  const { t } = useLingui();
  const list = useList();
  const stored: SaveDeliveryPolicy = { domain: "", tls: "enforced" };
  return (
    <ConsolePage title={t`New TLS policy`} trail={list.trail}>
      <PolicyForm
        stored={stored}
        save={(values) => createDeliveryPolicy({ body: values })}
        onSaved={async () => {
          infoToast(t`Saved`);
          await list.reload();
          list.leave();
        }}
        submit={<Trans>Add the policy</Trans>}
      />
    </ConsolePage>
  );
}

/** A policy that is there. */
export function PolicyPage({ id }: { id: string }) {
  const { t } = useLingui();
  const list = useList();
  const policy = useQuery(getDeliveryPolicyOptions({ path: { id } }));
  return (
    <ConsolePage title={policy.data?.domain ?? t`TLS policy`} trail={list.trail}>
      {policy.isPending && (
        <Skeleton height={280} radius="lg" aria-label={t`Loading`} role="status" />
      )}
      {policy.isError && <ErrorState error={policy.error} onRetry={() => void policy.refetch()} />}
      {policy.data && <Stored policy={policy.data} />}
    </ConsolePage>
  );
}

function Stored({ policy }: { policy: DeliveryPolicy }) {
  const { t } = useLingui();
  const list = useList();
  const [asked, { open, close }] = useDisclosure(false);
  const { id, domain, tls } = policy;
  return (
    <>
      <PolicyForm
        stored={{ domain, tls }}
        save={(values) => updateDeliveryPolicy({ path: { id }, body: values })}
        onSaved={async () => {
          infoToast(t`Saved`);
          await list.reload();
        }}
        actions={
          <Button variant="default" onClick={open}>
            <Trans>Delete</Trans>
          </Button>
        }
      />
      <ConfirmDialog
        opened={asked}
        onClose={close}
        title={t`Delete the TLS policy of ${domain}?`}
        confirm={t`Delete the policy`}
        onConfirm={async () => {
          await deleteDeliveryPolicy({ path: { id } });
          infoToast(t`The policy is deleted.`);
          list.leave();
          await list.reload();
        }}
      >
        <Trans>
          From then on, mail to this domain goes through your relay again, encrypted only where the
          way there offers it. Mails that wait are sent that way too.
        </Trans>
      </ConfirmDialog>
    </>
  );
}

interface PolicyFormProps {
  stored: SaveDeliveryPolicy;
  save: (values: SaveDeliveryPolicy) => Promise<unknown>;
  onSaved: () => Promise<void>;
  submit?: ReactNode;
  actions?: ReactNode;
}

function PolicyForm({ stored, save, onSaved, submit, actions }: PolicyFormProps) {
  const { t } = useLingui();
  const form = useEditForm({ stored, save, onSaved });
  return (
    <>
      <Panel title={t`Policy`} actions={actions}>
        <EditForm form={form} {...(submit !== undefined && { submit })}>
          <TextInput
            label={t`Domain`}
            description={t`What stands after the @ in the recipients' addresses. Domains below it are not meant.`}
            placeholder="example.org"
            maxLength={253}
            autoCapitalize="none"
            spellCheck={false}
            value={form.values.domain}
            error={form.fault("domain")}
            onChange={(event) => form.set("domain", event.currentTarget.value)}
          />
          <Radio.Group
            label={t`TLS`}
            value={form.values.tls}
            error={form.fault("tls")}
            onChange={(tls) => form.set("tls", tls === "enforced" ? "enforced" : "opportunistic")}
          >
            <Stack gap="sm" mt="xs">
              <Radio
                value="enforced"
                label={t`Enforced`}
                description={t`The portal hands mail to this domain to the domain's own mail server, past your relay, and only over TLS with a certificate that proves the server's name. If it cannot, the mail waits in the queue with the reason and is returned to the sender in the end. It never goes unprotected. The portal must be allowed to connect to port 25 outside, and your domain must allow it to send mail (SPF).`}
              />
              <Radio
                value="opportunistic"
                label={t`Opportunistic`}
                description={t`Mail goes through your relay, and is encrypted where the way there offers it. This is what holds for every domain without a policy. What the relay does with it after taking it, the portal cannot see.`}
              />
            </Stack>
          </Radio.Group>
        </EditForm>
      </Panel>
      <TestPanel domain={form.values.domain.trim()} />
    </>
  );
}
