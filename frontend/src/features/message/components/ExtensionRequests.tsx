import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconHourglassHigh } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { listExtensionRequestsOptions } from "~/api/gen/@tanstack/react-query.gen";
import type { ExtensionRequest, MessageView } from "~/api/gen/types.gen";
import { formatDate, formatDateTime } from "~/shared/format";
import { nameOf } from "~/shared/people";
import { Banner } from "~/shared/ui/Banner";
import { ReasonedButton } from "~/shared/ui/ReasonedButton";
import { useAnswers, useNoApproval } from "../extensions";
import classes from "./ExtensionRequests.module.css";

const ExtendDialog = lazy(() => import("./ExtendDialog"));

/** How many questions are shown one by one; an answer to one usually answers all. */
const SHOWN = 5;

interface ExtensionRequestsProps {
  message: MessageView;
  extension: NonNullable<MessageView["extension"]>;
}

/** Who asks for more time, and the answer in one click. */
export function ExtensionRequests({ message, extension }: ExtensionRequestsProps) {
  const requests = useQuery(
    listExtensionRequestsOptions({ path: { id: message.id }, query: { limit: 100 } }),
  );
  const open = message.state === "active" || message.state === "expired";
  const pending = requests.data?.items.filter(({ state }) => state === "pending") ?? [];
  if (!open || pending.length === 0) return null;
  const more = pending.length - SHOWN;
  return (
    <>
      {pending.slice(0, SHOWN).map((request) => (
        <PendingRequest
          key={request.id}
          message={message}
          extension={extension}
          request={request}
        />
      ))}
      {more > 0 && (
        <p className={classes.more}>
          <Plural value={more} one="# more recipient asks" other="# more recipients ask" />
        </p>
      )}
    </>
  );
}

function PendingRequest(props: ExtensionRequestsProps & { request: ExtensionRequest }) {
  const { message, extension, request } = props;
  const { t } = useLingui();
  const [choosing, setChoosing] = useState(false);
  const { approve, decline } = useAnswers(() => setChoosing(false));
  const reason = useNoApproval(message);
  const path = { id: message.id, request_id: request.id };
  const name = nameOf(request.from);
  const offered = formatDate(extension.offered_expiry);
  const busy = approve.isPending || decline.isPending;
  return (
    <Banner tone="info" icon={IconHourglassHigh} title={<Trans>{name} asks for more time</Trans>}>
      {request.note !== null && <q className={classes.note}>{request.note}</q>}
      <span className={classes.when}>
        <Trans>Asked on {formatDateTime(request.requested_at)}</Trans>
      </span>
      <div className={classes.answers}>
        <ReasonedButton
          size="xs"
          reason={reason}
          loading={approve.isPending && !choosing}
          aria-label={t`Extend until ${offered}, as ${name} asks`}
          onClick={() => {
            if (!busy) approve.mutate({ path, body: {} });
          }}
        >
          <Trans>Extend until {offered}</Trans>
        </ReasonedButton>
        {reason === null && (
          <Button size="xs" variant="default" onClick={() => setChoosing(true)}>
            <Trans>Another date…</Trans>
          </Button>
        )}
        <Button
          size="xs"
          variant="default"
          loading={decline.isPending}
          aria-label={t`Decline what ${name} asks`}
          onClick={() => {
            if (!busy) decline.mutate({ path, body: {} });
          }}
        >
          <Trans>Decline</Trans>
        </Button>
      </div>
      {choosing && (
        <Suspense>
          <ExtendDialog
            message={message}
            extension={extension}
            busy={approve.isPending}
            onChoose={(expires_at) => approve.mutate({ path, body: { expires_at } })}
            onClose={() => setChoosing(false)}
          />
        </Suspense>
      )}
    </Banner>
  );
}
