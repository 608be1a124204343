import { useLingui } from "@lingui/react/macro";
import type { MantineColorScheme } from "@mantine/core";
import { type Icon, IconDeviceDesktop, IconMoon, IconSun } from "@tabler/icons-react";

interface Appearance {
  value: MantineColorScheme;
  label: string;
  icon: Icon;
}

/** The appearances to choose from, with their names in the current language. */
export function useAppearances(): Appearance[] {
  const { t } = useLingui();
  return [
    { value: "light", label: t`Light`, icon: IconSun },
    { value: "dark", label: t`Dark`, icon: IconMoon },
    { value: "auto", label: t`As on this device`, icon: IconDeviceDesktop },
  ];
}

export function isColorScheme(value: string): value is MantineColorScheme {
  return value === "light" || value === "dark" || value === "auto";
}
