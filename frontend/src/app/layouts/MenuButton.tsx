import { ActionIcon } from "@mantine/core";
import { IconMenu2 } from "@tabler/icons-react";
import classes from "./Header.module.css";

interface MenuButtonProps {
  label: string;
  open: boolean;
  onOpen: () => void;
}

/** Opens the navigation where there is no room for it beside the screen. */
export function MenuButton({ label, open, onOpen }: MenuButtonProps) {
  return (
    <ActionIcon
      className={classes.menu}
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={label}
      aria-expanded={open}
      onClick={onOpen}
    >
      <IconMenu2 size={22} aria-hidden />
    </ActionIcon>
  );
}
