import { Trans, useLingui } from "@lingui/react/macro";
import { Badge, Button } from "@mantine/core";
import { IconFileCertificate, IconPlus } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { listDefinitions } from "~/api/gen/sdk.gen";
import type { Definition } from "~/api/gen/types.gen";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { type Column, DataTable } from "~/shared/console/DataTable";
import { usePaletteActions } from "~/shared/console/paletteActions";
import { definitionName } from "~/shared/definitions";
import { formatDate } from "~/shared/format";
import { paths } from "~/shared/paths";
import { useSession } from "~/shared/session";
import { EmptyState } from "~/shared/ui/EmptyState";

/** Every definition of the account, the default first, then by name. */
export function DefinitionList() {
  const { t, i18n } = useLingui();
  const { account } = useSession();
  const navigate = useNavigate();
  const toNew = paths.console(account.slug, "definitions", "new");
  usePaletteActions(
    useMemo(
      () => [{ title: t`New definition`, run: () => void navigate({ to: toNew }) }],
      [t, navigate, toNew],
    ),
  );
  const columns: Column<Definition>[] = [
    {
      key: "name",
      title: t`Name`,
      cell: (definition) => definitionName(definition),
      text: (definition) => definitionName(definition),
    },
    {
      key: "sentence",
      title: t`What it means`,
      cell: ({ sentence }) => sentence,
      text: ({ sentence }) => sentence,
    },
    {
      key: "state",
      title: t`State`,
      cell: (definition) => <DefinitionState definition={definition} />,
      text: ({ built_in, retired_at }) =>
        built_in ? t`Built in` : retired_at === null ? t`In use` : t`Retired`,
      narrow: true,
    },
    {
      key: "created",
      title: t`Created`,
      cell: ({ created_at }) => <time dateTime={created_at}>{formatDate(created_at)}</time>,
      text: ({ created_at }) => created_at,
      narrow: true,
    },
  ];
  return (
    <ConsolePage
      title={t`Definitions`}
      intro={
        <Trans>
          What a message is sent under: how long it can be read, and what its recipients and its
          sender may do. Policies decide who is offered which.
        </Trans>
      }
      actions={
        <Button component={Link} to={toNew} leftSection={<IconPlus size={18} aria-hidden />}>
          <Trans>New definition</Trans>
        </Button>
      }
    >
      <DataTable
        caption={t`Definitions`}
        // The sentences are in the language of the page.
        queryKey={[{ _id: "listDefinitions", language: i18n.locale }]}
        load={(_, signal) => listDefinitions(signal && { signal })}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={definitionName}
        rowLink={({ id }) => paths.console(account.slug, "definitions", id)}
        empty={<EmptyState icon={IconFileCertificate} title={t`No definitions`} />}
      />
    </ConsolePage>
  );
}

function DefinitionState({
  definition,
}: {
  definition: Pick<Definition, "built_in" | "retired_at">;
}) {
  const { t } = useLingui();
  if (definition.built_in) return <Badge color="gray">{t`Built in`}</Badge>;
  if (definition.retired_at !== null) return <Badge color="gray">{t`Retired`}</Badge>;
  return <Badge color="teal">{t`In use`}</Badge>;
}
