import { useLingui } from "@lingui/react/macro";
import { Modal } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";
import classes from "./Dialog.module.css";

export interface DialogProps {
  title: string;
  opened: boolean;
  onClose: () => void;
  /** Whether it has to be answered by one of its buttons. */
  mustAnswer?: boolean;
  children: ReactNode;
}

/** A dialog over the page. Its head is no landmark, and its cross has a name. */
// biome-ignore lint/style/noDefaultExport: React's lazy loading asks for it.
export default function DialogFrame({
  title,
  opened,
  onClose,
  mustAnswer = false,
  children,
}: DialogProps) {
  const { t } = useLingui();
  // Shown a moment later: fields inside take the focus as they appear, and then nobody knows who had it.
  const [shown, setShown] = useState(false);
  useEffect(() => {
    setShown(opened);
    if (!opened) return undefined;
    const opener = document.activeElement;
    return () => void setTimeout(() => giveBack(opener));
  }, [opened]);
  return (
    <Modal.Root
      opened={shown}
      returnFocus={false}
      onClose={onClose}
      centered
      closeOnEscape={!mustAnswer}
      closeOnClickOutside={!mustAnswer}
    >
      <Modal.Overlay backgroundOpacity={0.45} blur={2} />
      <Modal.Content>
        <div className={classes.head}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          {!mustAnswer && <Modal.CloseButton aria-label={t`Close`} />}
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Puts the focus where it was, unless it has gone elsewhere meanwhile. */
function giveBack(opener: Element | null): void {
  const focused = document.activeElement;
  const homeless = focused === document.body || focused?.closest("[role=dialog]");
  if (homeless && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
}
