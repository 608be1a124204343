import { Plural, useLingui } from "@lingui/react/macro";
import { IconPhotoOff } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { paths } from "~/shared/paths";
import classes from "./BodyFrame.module.css";

const RESERVED_HEIGHT = 320;

interface BodyFrameProps {
  messageId: string;
  blockedImages: number;
}

/**
 * The text of a message: a document of its own, with its own policy, that can run nothing. It is as
 * tall as what it holds, so that the page has one scrollbar.
 */
export function BodyFrame({ messageId, blockedImages }: BodyFrameProps) {
  const { t } = useLingui();
  const { frame, height, onLoad } = useContentHeight();
  return (
    <div className={classes.body}>
      {blockedImages > 0 && (
        <p className={classes.blocked}>
          <IconPhotoOff size={16} stroke={1.7} aria-hidden />
          <span>
            <Plural
              value={blockedImages}
              one="# image from the internet was left out, so that nobody learns that you are reading."
              other="# images from the internet were left out, so that nobody learns that you are reading."
            />
          </span>
        </p>
      )}
      <iframe
        ref={frame}
        className={classes.frame}
        title={t`Text of the message`}
        src={paths.messageBody(messageId)}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        style={{ height }}
        onLoad={onLoad}
      />
    </div>
  );
}

function useContentHeight() {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(RESERVED_HEIGHT);
  const observer = useRef<ResizeObserver | null>(null);
  useEffect(() => () => observer.current?.disconnect(), []);
  const onLoad = () => {
    const root = frame.current?.contentDocument?.documentElement;
    if (root === undefined) return;
    observer.current?.disconnect();
    observer.current = new ResizeObserver(() => setHeight(Math.ceil(root.offsetHeight) + 1));
    observer.current.observe(root);
  };
  return { frame, height, onLoad };
}
