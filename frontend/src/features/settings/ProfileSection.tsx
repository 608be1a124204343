import { Trans, useLingui } from "@lingui/react/macro";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { updateMe } from "~/api/gen/sdk.gen";
import { toProblem } from "~/api/problemError";
import { FormProblem } from "~/shared/forms/FormProblem";
import { chooseLanguage, isLanguage, languages } from "~/shared/i18n";
import { fieldText } from "~/shared/problem";
import { sessionOptions, useSession } from "~/shared/session";
import { infoToast } from "~/shared/ui/toast";
import { Section } from "./Section";
import classes from "./settings.module.css";

/** Name and language. The address is who one is, and cannot be changed here. */
export function ProfileSection() {
  const { t } = useLingui();
  const { user } = useSession();
  const queryClient = useQueryClient();
  const [name, setName] = useState(user.name);
  const [language, setLanguage] = useState(user.language);
  const save = useMutation({
    mutationFn: () => updateMe({ body: { name: name.trim(), language } }),
    onSuccess: async (me) => {
      queryClient.setQueryData(
        sessionOptions().queryKey,
        (session) => session && { ...session, user: me },
      );
      if (isLanguage(me.language)) await chooseLanguage(me.language);
      infoToast(t`Saved`);
    },
  });
  const problem = save.error === null ? null : toProblem(save.error);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };

  return (
    <Section
      title={t`You`}
      hint={<Trans>How others see you, and the language of the portal and its mails.</Trans>}
    >
      <form className={classes.form} onSubmit={submit}>
        <TextInput label={t`Mail address`} value={user.address} readOnly variant="filled" />
        <TextInput
          label={t`Name`}
          autoComplete="name"
          maxLength={200}
          value={name}
          error={fieldText(problem, "/name")}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          size="md"
          label={t`Language`}
          value={language}
          error={fieldText(problem, "/language")}
          data={Object.entries(languages).map(([value, label]) => ({ value, label }))}
          onChange={(event) => setLanguage(event.currentTarget.value)}
        />
        <FormProblem error={problem} fields={["/name", "/language"]} />
        <Button type="submit" loading={save.isPending}>
          <Trans>Save</Trans>
        </Button>
      </form>
    </Section>
  );
}
