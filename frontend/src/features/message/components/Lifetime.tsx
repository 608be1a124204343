import { Trans } from "@lingui/react/macro";
import { useDisclosure } from "@mantine/hooks";
import { IconCalendarPlus } from "@tabler/icons-react";
import { lazy, Suspense } from "react";
import { serverNow } from "~/api/client";
import type { MessageView } from "~/api/gen/types.gen";
import { formatDateTime, formatTimeLeft } from "~/shared/format";
import { ReasonedButton } from "~/shared/ui/ReasonedButton";
import { useExtend, useNoExtension } from "../extensions";
import classes from "./Lifetime.module.css";

const ExtendDialog = lazy(() => import("./ExtendDialog"));

interface LifetimeProps {
  message: MessageView;
  extension: NonNullable<MessageView["extension"]>;
}

/** How long a sent message lasts, how far that can still be moved, and the one way to do it. */
export function Lifetime({ message, extension }: LifetimeProps) {
  const [asking, dialog] = useDisclosure(false);
  const extend = useExtend(dialog.close);
  const reason = useNoExtension(message);
  const active = message.state === "active";
  return (
    <section className={classes.card} aria-labelledby="lifetime">
      <div className={classes.head}>
        <h2 className={classes.title} id="lifetime">
          <Trans>How long it can be read</Trans>
        </h2>
        <ReasonedButton
          variant="default"
          size="xs"
          leftSection={<IconCalendarPlus size={16} stroke={1.7} aria-hidden />}
          reason={reason}
          align="end"
          onClick={dialog.open}
        >
          <Trans>Extend…</Trans>
        </ReasonedButton>
      </div>
      <dl className={classes.facts}>
        <div>
          <dt>{active ? <Trans>Expires</Trans> : <Trans>Expiry</Trans>}</dt>
          <dd>
            <time dateTime={message.expires_at}>{formatDateTime(message.expires_at)}</time>
            {active && (
              <span className={classes.quiet}>
                <Trans>in {formatTimeLeft(message.expires_at, serverNow())}</Trans>
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Extension</Trans>
          </dt>
          <dd>
            {extension.used_at === null ? (
              <Trans>0 of 1 used</Trans>
            ) : (
              <>
                <Trans>1 of 1 used</Trans>
                <span className={classes.quiet}>
                  <Trans>on {formatDateTime(extension.used_at)}</Trans>
                </span>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Latest possible</Trans>
          </dt>
          <dd>
            <time dateTime={extension.latest_expiry}>
              {formatDateTime(extension.latest_expiry)}
            </time>
          </dd>
        </div>
      </dl>
      {asking && (
        <Suspense>
          <ExtendDialog
            message={message}
            extension={extension}
            busy={extend.isPending}
            onChoose={(expires_at) =>
              extend.mutate({ path: { id: message.id }, body: { expires_at } })
            }
            onClose={dialog.close}
          />
        </Suspense>
      )}
    </section>
  );
}
