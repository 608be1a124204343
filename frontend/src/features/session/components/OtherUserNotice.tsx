import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { endCurrentSession } from "~/api/gen/sdk.gen";
import type { ResolvedLink } from "~/api/gen/types.gen";
import formClasses from "~/shared/forms/Form.module.css";
import { FormProblem } from "~/shared/forms/FormProblem";
import { paths } from "~/shared/paths";
import { sessionOptions } from "~/shared/session";
import { PageHead } from "~/shared/ui/PageHead";

/** The link is for someone else than who is logged on: says so, and offers to switch. */
export function OtherUserNotice({
  link,
  onSwitched,
}: {
  link: ResolvedLink;
  onSwitched: () => void;
}) {
  const queryClient = useQueryClient();
  const { data: session } = useQuery(sessionOptions());
  const change = useMutation({
    mutationFn: () => endCurrentSession(),
    onSuccess: () => {
      queryClient.removeQueries({ type: "inactive" });
      queryClient.setQueryData(sessionOptions().queryKey, null);
      onSwitched();
    },
  });
  return (
    <>
      <PageHead account={link.account.name} title={<Trans>This message is for someone else</Trans>}>
        {session ? (
          <Trans>
            It was sent to <b>{link.masked_address}</b>. You are logged on as{" "}
            <b>{session.user.address}</b>.
          </Trans>
        ) : (
          <Trans>
            It was sent to <b>{link.masked_address}</b>. You are logged on as someone else.
          </Trans>
        )}
      </PageHead>
      <div className={formClasses.form}>
        <FormProblem error={change.error} />
        <Button size="md" loading={change.isPending} onClick={() => change.mutate()}>
          <Trans>Log off and switch</Trans>
        </Button>
        {session && (
          <Button
            size="md"
            variant="default"
            component={Link}
            to={paths.folder(session.account.slug, "inbox")}
          >
            <Trans>Stay as I am</Trans>
          </Button>
        )}
      </div>
    </>
  );
}
