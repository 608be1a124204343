import { Trans, useLingui } from "@lingui/react/macro";
import { Menu, UnstyledButton, useMantineColorScheme } from "@mantine/core";
import {
  IconCheck,
  IconLifebuoy,
  IconLogout,
  IconSettings,
  IconShieldCog,
} from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { updateMe } from "~/api/gen/sdk.gen";
import { useLogOff } from "~/features/session/logOff";
import { useMay } from "~/shared/console/permissions";
import { chooseLanguage, isLanguage, type Language, languages } from "~/shared/i18n";
import { paths } from "~/shared/paths";
import { sessionOptions, useSession } from "~/shared/session";
import { Avatar } from "~/shared/ui/Avatar";
import { useAppearances } from "~/shared/ui/appearances";
import { problemToast } from "~/shared/ui/toast";
import { useOpenSoon } from "~/shared/ui/useOpenSoon";
import classes from "./UserMenu.module.css";

/** Language, appearance, settings, and the way out; open from the start. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function UserMenu() {
  const { t, i18n } = useLingui();
  const queryClient = useQueryClient();
  const { user, account } = useSession();
  const administers = useMay("read_dashboard");
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const appearances = useAppearances();
  const logOff = useLogOff();
  const opening = useOpenSoon();
  const language = useMutation({
    // Shown at once; the setting follows, so that mails and the next log-on speak it, too.
    mutationFn: async (code: Language) => {
      await chooseLanguage(code);
      return updateMe({ body: { language: code } });
    },
    onSuccess: (me) =>
      queryClient.setQueryData(
        sessionOptions().queryKey,
        (session) => session && { ...session, user: me },
      ),
    onError: problemToast,
  });
  const name = user.name || user.address;
  const offered = user.languages.map((code) => [code, languages[code]] as const);
  return (
    <Menu
      position="bottom-end"
      width={260}
      returnFocus
      {...opening}
      // Within the header, which is a landmark; and the first item has the keyboard at once.
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <UnstyledButton autoFocus className={classes.target} aria-label={t`Your account: ${name}`}>
          <Avatar name={name} size={34} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <div className={classes.name}>{name}</div>
          <div className={classes.address}>{user.address}</div>
        </div>
        <Menu.Divider />
        <Menu.Label>
          <Trans>Appearance</Trans>
        </Menu.Label>
        {appearances.map(({ value, label, icon: Icon }) => (
          <Menu.Item
            key={value}
            closeMenuOnClick={false}
            leftSection={<Icon size={17} aria-hidden />}
            rightSection={colorScheme === value && <IconCheck size={16} aria-hidden />}
            aria-current={colorScheme === value}
            onClick={() => setColorScheme(value)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Label>
          <Trans>Language</Trans>
        </Menu.Label>
        {offered.map(([code, label]) => (
          <Menu.Item
            key={code}
            lang={code}
            closeMenuOnClick={false}
            rightSection={i18n.locale === code && <IconCheck size={16} aria-hidden />}
            aria-current={i18n.locale === code}
            onClick={() => {
              if (isLanguage(code)) language.mutate(code);
            }}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {administers && (
          <Menu.Item
            component={Link}
            to={paths.console(account.slug)}
            leftSection={<IconShieldCog size={17} aria-hidden />}
          >
            <Trans>Administration</Trans>
          </Menu.Item>
        )}
        <Menu.Item
          component={Link}
          to={paths.settings(account.slug)}
          leftSection={<IconSettings size={17} aria-hidden />}
        >
          <Trans>Settings</Trans>
        </Menu.Item>
        <Menu.Item
          component={Link}
          to={paths.help()}
          leftSection={<IconLifebuoy size={17} aria-hidden />}
        >
          <Trans>Help</Trans>
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={17} aria-hidden />} onClick={logOff}>
          <Trans>Log off</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
