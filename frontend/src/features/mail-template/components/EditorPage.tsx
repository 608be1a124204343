import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Skeleton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import {
  getMailTemplateOptions,
  getMailTemplateQueryKey,
} from "~/api/gen/@tanstack/react-query.gen";
import { resetMailTemplate, sendTestMail, updateMailTemplate } from "~/api/gen/sdk.gen";
import type { MailTemplate, MailTemplateKind } from "~/api/gen/types.gen";
import { ConfirmDialog } from "~/shared/console/ConfirmDialog";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { EditForm } from "~/shared/console/EditForm";
import { Panel } from "~/shared/console/Panel";
import { useEditForm } from "~/shared/console/useEditForm";
import { paths } from "~/shared/paths";
import { useSession } from "~/shared/session";
import { ErrorState } from "~/shared/ui/ErrorState";
import { infoToast, problemToast } from "~/shared/ui/toast";
import { kinds, languages } from "../kinds";
import { usePreview } from "../usePreview";
import { useVariableTarget } from "../useVariableTarget";
import classes from "./EditorPage.module.css";
import { PreviewPanel } from "./PreviewPanel";
import { VariableList } from "./VariableList";
import { Warnings } from "./Warnings";
import { WordingFields } from "./WordingFields";

interface EditorPageProps {
  kind: MailTemplateKind;
  language: string;
}

/** One mail in one language. */
export function EditorPage({ kind, language }: EditorPageProps) {
  const { t, i18n } = useLingui();
  const { account } = useSession();
  const navigate = useNavigate();
  const template = useQuery(getMailTemplateOptions({ path: { kind, language } }));
  const place = "account/templates";
  return (
    <ConsolePage
      title={i18n._(kinds[kind].name)}
      intro={i18n._(kinds[kind].when)}
      trail={[{ title: t`Templates`, to: paths.console(account.slug, place) }]}
      actions={Object.entries(languages).map(([tag, name]) => (
        <Button
          key={tag}
          variant={tag === language ? "light" : "subtle"}
          color={tag === language ? undefined : "gray"}
          aria-current={tag === language ? "page" : undefined}
          onClick={() => void navigate({ to: paths.console(account.slug, place, kind, tag) })}
        >
          {i18n._(name)}
        </Button>
      ))}
    >
      {template.isPending && (
        <Skeleton height={480} radius="lg" aria-label={t`Loading`} role="status" />
      )}
      {template.isError && (
        <ErrorState error={template.error} onRetry={() => void template.refetch()} />
      )}
      {template.data && <Editor template={template.data} />}
    </ConsolePage>
  );
}

function Editor({ template }: { template: MailTemplate }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const session = useSession();
  const { kind, language, wording, changed_at } = template;
  const path = { kind, language };
  const [asked, { open, close }] = useDisclosure(false);
  const reload = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: getMailTemplateQueryKey({ path }) }),
      queryClient.invalidateQueries({ queryKey: [{ _id: "listMailTemplates" }] }),
    ]);
  const form = useEditForm({
    stored: wording,
    save: (body) => updateMailTemplate({ path, body }),
    onSaved: async () => {
      infoToast(t`Saved`);
      await reload();
    },
  });
  const { preview, problem } = usePreview(path, form.values);
  const target = useVariableTarget(form);
  const test = useMutation({
    mutationFn: () => sendTestMail({ path, body: form.values }),
    onSuccess: () => infoToast(t`A test mail is on its way to ${session.user.address}.`),
    onError: problemToast,
  });
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        <Panel
          title={t`Wording`}
          hint={
            changed_at === null
              ? t`The standard wording. Change it, and it is your own.`
              : t`Your own wording.`
          }
          actions={
            changed_at !== null && (
              <Button variant="default" onClick={open}>
                <Trans>Restore the standard wording …</Trans>
              </Button>
            )
          }
        >
          <EditForm form={form}>
            <WordingFields form={form} problem={problem} target={target} />
          </EditForm>
        </Panel>
        <VariableList variables={template.variables} onInsert={target.insert} />
      </div>
      <div className={classes.column}>
        <Warnings warnings={preview?.warnings ?? []} faulty={problem !== null} />
        <PreviewPanel
          preview={preview}
          faulty={problem !== null}
          testing={test.isPending}
          onTest={() => test.mutate()}
        />
      </div>
      <ConfirmDialog
        opened={asked}
        onClose={close}
        title={t`Restore the standard wording?`}
        confirm={t`Restore it`}
        onConfirm={async () => {
          await resetMailTemplate({ path });
          form.discard();
          await reload();
          infoToast(t`The standard wording is restored.`);
        }}
      >
        <Trans>Your own wording of this mail in this language is gone then.</Trans>
      </ConfirmDialog>
    </div>
  );
}
