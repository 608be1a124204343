import { Trans, useLingui } from "@lingui/react/macro";
import { Button, FileButton } from "@mantine/core";
import { IconPhoto } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { deleteLogo, updateLogo } from "~/api/gen/sdk.gen";
import type { Logo } from "~/api/gen/types.gen";
import { toProblem } from "~/api/problemError";
import { Panel } from "~/shared/console/Panel";
import { FormProblem } from "~/shared/forms/FormProblem";
import { fieldText } from "~/shared/problem";
import { infoToast } from "~/shared/ui/toast";
import classes from "./LogoPanel.module.css";

const TYPES = ["image/png", "image/jpeg", "image/webp"];

/** The logo: shown, replaced, taken away. */
export function LogoPanel({ logo, onSaved }: { logo: Logo | null; onSaved: () => unknown }) {
  const { t } = useLingui();
  const replace = useMutation({
    mutationFn: (file: File) =>
      // As it is: the client would make JSON of it.
      updateLogo({ body: file, bodySerializer: null, headers: { "Content-Type": file.type } }),
    onSuccess: async () => {
      await onSaved();
      infoToast(t`The logo is replaced.`);
    },
  });
  const remove = useMutation({
    mutationFn: () => deleteLogo(),
    onSuccess: async () => {
      await onSaved();
      infoToast(t`The logo is taken away.`);
    },
  });
  const error = replace.error ?? remove.error;
  const problem = error === null ? null : toProblem(error);
  return (
    <Panel
      title={t`Logo`}
      hint={t`A PNG, JPEG or WebP picture of at most 256 kB. Pages show it; mails do not, so that they load nothing.`}
    >
      <div className={classes.logo}>
        {logo === null ? (
          <span className={classes.none}>
            <IconPhoto size={28} stroke={1.5} aria-hidden />
            <Trans>No logo</Trans>
          </span>
        ) : (
          <img className={classes.picture} src={logo.url} alt={t`The logo`} />
        )}
      </div>
      <FormProblem error={error}>
        {problem !== null && fieldText(problem, "") !== null && <div>{fieldText(problem, "")}</div>}
      </FormProblem>
      <div className={classes.buttons}>
        <FileButton
          accept={TYPES.join(",")}
          onChange={(file) => file !== null && replace.mutate(file)}
        >
          {(props) => (
            <Button {...props} variant="default" loading={replace.isPending}>
              {logo === null ? <Trans>Choose a picture</Trans> : <Trans>Replace</Trans>}
            </Button>
          )}
        </FileButton>
        {logo !== null && (
          <Button
            variant="subtle"
            color="gray"
            loading={remove.isPending}
            onClick={() => remove.mutate()}
          >
            <Trans>Take away</Trans>
          </Button>
        )}
      </div>
    </Panel>
  );
}
