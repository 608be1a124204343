import { Trans, useLingui } from "@lingui/react/macro";
import { Button, FileButton } from "@mantine/core";
import { IconFileSpreadsheet, IconLock } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { importUsers, previewUserImport } from "~/api/gen/sdk.gen";
import type { UserKind } from "~/api/gen/types.gen";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { Panel } from "~/shared/console/Panel";
import { useMay } from "~/shared/console/permissions";
import { FormProblem } from "~/shared/forms/FormProblem";
import { useSession } from "~/shared/session";
import { EmptyState } from "~/shared/ui/EmptyState";
import { infoToast } from "~/shared/ui/toast";
import { places } from "../places";
import { ImportPreview } from "./ImportPreview";

interface ChosenFile {
  name: string;
  csv: string;
}

/** Imports users from a file: first looked at line by line, then made, all of them or nobody. */
export function ImportPage({ kind }: { kind: UserKind }) {
  const { t } = useLingui();
  const { slug } = useSession().account;
  const mayManage = useMay("manage_directory");
  const internal = kind === "internal";
  return (
    <ConsolePage
      title={internal ? t`Import internal users` : t`Import external users`}
      trail={[
        internal
          ? { title: t`Internal directory`, to: places.internal(slug) }
          : { title: t`External directories`, to: places.external(slug) },
      ]}
      intro={
        <Trans>
          A file of comma-separated values, at most 5,000 lines. You see every line before anything
          is imported.
        </Trans>
      }
    >
      {mayManage ? (
        <Import kind={kind} />
      ) : (
        <EmptyState icon={IconLock} title={t`You may not do this`}>
          <Trans>
            Your role does not include it. An administrator of your organisation can change that.
          </Trans>
        </EmptyState>
      )}
    </ConsolePage>
  );
}

function Import({ kind }: { kind: UserKind }) {
  const { t } = useLingui();
  const { slug } = useSession().account;
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const preview = useMutation({
    mutationFn: ({ csv }: ChosenFile) => previewUserImport({ body: { kind, csv } }),
  });
  const save = useMutation({
    mutationFn: (skip: number[]) => importUsers({ body: { kind, csv: file?.csv ?? "", skip } }),
    onSuccess: async ({ created }) => {
      infoToast(t`Imported: ${created}`);
      await queryClient.invalidateQueries({ queryKey: [{ _id: "listUsers" }] });
      await navigate({
        to: kind === "internal" ? places.internal(slug) : places.external(slug, "all"),
      });
    },
  });
  const choose = async (chosen: File | null) => {
    if (chosen === null) return;
    save.reset();
    const read = { name: chosen.name, csv: await chosen.text() };
    setFile(read);
    preview.mutate(read);
  };
  return (
    <>
      <Panel
        title={t`File`}
        hint={
          kind === "internal" ? (
            <Trans>
              The first line names the columns: address, and any of name, role, licensed,
              logon_allowed, language, aliases.
            </Trans>
          ) : (
            <Trans>
              The first line names the columns: address, and any of name, logon_allowed, language.
            </Trans>
          )
        }
      >
        <div>
          <FileButton accept=".csv,text/csv" onChange={(chosen) => void choose(chosen)}>
            {(props) => (
              <Button
                {...props}
                variant={file === null ? "filled" : "default"}
                leftSection={<IconFileSpreadsheet size={17} aria-hidden />}
                loading={preview.isPending}
              >
                {file === null ? <Trans>Choose a file</Trans> : <Trans>Choose another file</Trans>}
              </Button>
            )}
          </FileButton>
        </div>
        <FormProblem error={preview.error}>
          <Details error={preview.error} />
        </FormProblem>
      </Panel>
      {preview.data && file !== null && (
        <ImportPreview
          key={file.csv}
          kind={kind}
          name={file.name}
          preview={preview.data}
          busy={save.isPending}
          error={save.error}
          onImport={(skip) => save.mutate(skip)}
        />
      )}
    </>
  );
}

/** What exactly is wrong with the file as a whole, in the server's words. */
function Details({ error }: { error: unknown }) {
  const faults = error instanceof Error && "errors" in error ? error.errors : [];
  if (!Array.isArray(faults)) return null;
  return (
    <ul>
      {faults.map((fault: { detail?: string }) => (
        <li key={fault.detail}>{fault.detail}</li>
      ))}
    </ul>
  );
}
