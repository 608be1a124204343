import { Trans, useLingui } from "@lingui/react/macro";
import { Badge, Skeleton } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listMailTemplatesOptions } from "~/api/gen/@tanstack/react-query.gen";
import type { MailTemplate, MailTemplateKind } from "~/api/gen/types.gen";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { paths } from "~/shared/paths";
import { useSession } from "~/shared/session";
import { ErrorState } from "~/shared/ui/ErrorState";
import { allKinds, kinds, languages } from "../kinds";
import classes from "./TemplateList.module.css";

/** Every mail the portal sends, and in which languages it has a wording of the organisation's own. */
export function TemplateList() {
  const { t, i18n } = useLingui();
  const list = useQuery(listMailTemplatesOptions());
  return (
    <ConsolePage
      title={t`Templates`}
      intro={
        <Trans>
          The wording of every mail, in each language. The standard wording says what the reader
          needs and nothing that filters dislike; your own is checked as you type.
        </Trans>
      }
    >
      {list.isPending && (
        <Skeleton height={480} radius="lg" aria-label={t`Loading`} role="status" />
      )}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && (
        <ul className={classes.list}>
          {allKinds.map((kind) => (
            <li key={kind} className={classes.row}>
              <div className={classes.what}>
                <h2 className={classes.name}>{i18n._(kinds[kind].name)}</h2>
                <span className={classes.when}>{i18n._(kinds[kind].when)}</span>
              </div>
              <div className={classes.languages}>
                {list.data.items
                  .filter((template) => template.kind === kind)
                  .map((template) => (
                    <Entry key={template.language} kind={kind} template={template} />
                  ))}
              </div>
            </li>
          ))}
        </ul>
      )}
    </ConsolePage>
  );
}

function Entry({ kind, template }: { kind: MailTemplateKind; template: MailTemplate }) {
  const { t, i18n } = useLingui();
  const { account } = useSession();
  const { language, changed_at, warnings } = template;
  const name = languages[language];
  const mail = i18n._(kinds[kind].name);
  const shown = name === undefined ? language : i18n._(name);
  const own = changed_at === null ? null : t`Own wording`;
  const warned = warnings.length === 0 ? null : t`Has warnings`;
  return (
    <Link
      className={classes.entry}
      to={paths.console(account.slug, "account/templates", kind, language)}
      aria-label={[mail, shown, own, warned].filter((part) => part !== null).join(", ")}
    >
      <span>{shown}</span>
      {own === null ? (
        <span className={classes.builtIn}>
          <Trans>Standard</Trans>
        </span>
      ) : (
        <Badge size="sm">{own}</Badge>
      )}
      {warned !== null && <IconAlertTriangle className={classes.warning} size={16} aria-hidden />}
    </Link>
  );
}
