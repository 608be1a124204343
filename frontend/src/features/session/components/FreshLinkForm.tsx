import { Trans } from "@lingui/react/macro";
import { Anchor, Button } from "@mantine/core";
import { IconMailCheck, IconMailForward } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { requestFreshLink } from "~/api/gen/sdk.gen";
import formClasses from "~/shared/forms/Form.module.css";
import { FormProblem } from "~/shared/forms/FormProblem";
import { Banner } from "~/shared/ui/Banner";
import { AddressField } from "./AddressField";

/** Mails a fresh link to an address that has messages; its answer is the same for every address. */
export function FreshLinkForm() {
  const [address, setAddress] = useState("");
  const request = useMutation({
    mutationFn: () => requestFreshLink({ body: { address: address.trim() } }),
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    request.mutate();
  };

  if (request.isSuccess) {
    return (
      <div className={formClasses.form} role="status">
        <Banner tone="success" icon={IconMailCheck} title={<Trans>Look into your mail</Trans>}>
          <Trans>
            If <b>{address}</b> has messages here, a fresh link is on its way. It can take a few
            minutes.
          </Trans>
        </Banner>
        <div className={formClasses.links}>
          <Anchor component="button" type="button" size="sm" onClick={request.reset}>
            <Trans>Try another address</Trans>
          </Anchor>
        </div>
      </div>
    );
  }
  return (
    <form className={formClasses.form} onSubmit={submit}>
      <AddressField field={{ value: address, onChange: setAddress }} />
      <FormProblem error={request.error} />
      <Button
        type="submit"
        size="md"
        loading={request.isPending}
        leftSection={<IconMailForward size={19} stroke={1.8} aria-hidden />}
      >
        <Trans>Send me a fresh link</Trans>
      </Button>
    </form>
  );
}
