import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton, Textarea, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getBrandingOptions, getBrandingQueryKey } from "~/api/gen/@tanstack/react-query.gen";
import { updateBranding } from "~/api/gen/sdk.gen";
import type { Branding } from "~/api/gen/types.gen";
import { ConsolePage } from "~/shared/console/ConsolePage";
import { EditForm } from "~/shared/console/EditForm";
import { Panel } from "~/shared/console/Panel";
import { useEditForm } from "~/shared/console/useEditForm";
import { ErrorState } from "~/shared/ui/ErrorState";
import { infoToast } from "~/shared/ui/toast";
import classes from "./BrandingScreen.module.css";
import { ColourField } from "./components/ColourField";
import { LogoPanel } from "./components/LogoPanel";
import { Preview } from "./components/Preview";

/** Account, branding: how the portal and its mails look. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function BrandingScreen() {
  const { t } = useLingui();
  const branding = useQuery(getBrandingOptions());
  return (
    <ConsolePage
      title={t`Branding`}
      intro={
        <Trans>
          How your portal looks to everybody who logs on, and its mails to whoever gets one. What
          you leave empty stays as the product has it.
        </Trans>
      }
    >
      {branding.isPending && (
        <Skeleton height={420} radius="lg" aria-label={t`Loading`} role="status" />
      )}
      {branding.isError && (
        <ErrorState error={branding.error} onRetry={() => void branding.refetch()} />
      )}
      {branding.data && <Look branding={branding.data} />}
    </ConsolePage>
  );
}

/** What a text field holds: nothing is an empty text. */
const texts = ({ portal_name, colour, welcome, support, footer }: Branding) => ({
  portal_name: portal_name ?? "",
  colour: colour ?? "",
  welcome: welcome ?? "",
  support: support ?? "",
  footer: footer ?? "",
});

function Look({ branding }: { branding: Branding }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const saved = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: getBrandingQueryKey() }),
      queryClient.invalidateQueries({ queryKey: [{ _id: "getAccountPortal" }] }),
    ]);
  const form = useEditForm({
    stored: texts(branding),
    save: ({ colour, ...values }) =>
      updateBranding({ body: { ...values, colour: colour === "" ? null : colour } }),
    onSaved: async () => {
      infoToast(t`Saved`);
      await saved();
    },
  });
  const field = (key: keyof ReturnType<typeof texts>) => ({
    value: form.values[key],
    error: form.fault(key),
    onChange: (event: { currentTarget: { value: string } }) =>
      form.set(key, event.currentTarget.value),
  });
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        <Panel title={t`Name, colour and texts`}>
          <EditForm form={form}>
            <TextInput
              label={t`Name of the portal`}
              description={t`Instead of the organisation’s name, on pages and above mails.`}
              maxLength={60}
              {...field("portal_name")}
            />
            <ColourField
              value={form.values.colour}
              fault={form.fault("colour")}
              onChange={(colour) => form.set("colour", colour)}
            />
            <Textarea
              size="md"
              label={t`Welcome`}
              description={t`A line above the log-on.`}
              autosize
              minRows={2}
              maxLength={300}
              {...field("welcome")}
            />
            <TextInput
              label={t`Whom to ask for help`}
              description={t`On the log-on page and below each mail: an address, a telephone number.`}
              maxLength={300}
              {...field("support")}
            />
            <TextInput
              label={t`Footer`}
              description={t`At the foot of the log-on page and of each mail.`}
              maxLength={300}
              {...field("footer")}
            />
          </EditForm>
        </Panel>
        <LogoPanel logo={branding.logo} onSaved={saved} />
      </div>
      <Preview look={form.values} logo={branding.logo} />
    </div>
  );
}
