import { lazy, Suspense, useState } from "react";
import type { DialogProps } from "./DialogFrame";

const DialogFrame = lazy(() => import("./DialogFrame"));

/** A dialog over the page, loaded when one is first opened: most readers never open any. */
export function Dialog(props: DialogProps) {
  const [wanted, setWanted] = useState(props.opened);
  if (props.opened && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <Suspense>
      <DialogFrame {...props} />
    </Suspense>
  );
}
