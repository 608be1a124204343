import { useLingui } from "@lingui/react/macro";
import { Button, type MantineColorScheme, Menu, useMantineColorScheme } from "@mantine/core";
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from "@tabler/icons-react";

/** The appearances to choose from, with their names in the current language. */
export function useAppearances() {
  const { t } = useLingui();
  const appearances: { value: MantineColorScheme; label: string; icon: typeof IconSun }[] = [
    { value: "light", label: t`Light`, icon: IconSun },
    { value: "dark", label: t`Dark`, icon: IconMoon },
    { value: "auto", label: t`As on this device`, icon: IconDeviceDesktop },
  ];
  return appearances;
}

/** Light, dark, or as the device has it. */
export function ThemeMenu() {
  const { t } = useLingui();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const appearances = useAppearances();
  const current = appearances.find(({ value }) => value === colorScheme);
  const Icon = current?.icon ?? IconDeviceDesktop;
  return (
    <Menu position="top" withinPortal>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<Icon size={16} aria-hidden />}
          aria-label={t`Appearance: ${current?.label ?? ""}`}
        >
          {current?.label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {appearances.map(({ value, label }) => (
          <Menu.Item
            key={value}
            leftSection={
              <IconCheck size={16} aria-hidden opacity={value === colorScheme ? 1 : 0} />
            }
            aria-current={value === colorScheme}
            onClick={() => setColorScheme(value)}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
