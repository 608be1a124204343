import type { LogonSubject } from "~/api/gen/types.gen";

/** What every step of logging on is told. */
export interface StepProps {
  subject: LogonSubject;
  /** The address as it may be shown: masked for who came by a link. */
  shownAddress: string;
  /** The address field, where the visitor has to name one. */
  addressField: { value: string; onChange: (value: string) => void } | null;
}
