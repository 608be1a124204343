import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { FormProblem } from "~/shared/forms/FormProblem";
import { ReasonedButton } from "~/shared/ui/ReasonedButton";
import classes from "./EditForm.module.css";
import { LeaveWarning } from "./LeaveWarning";
import type { EditFormState } from "./useEditForm";

interface EditFormProps<T extends object> {
  form: EditFormState<T>;
  /** What the button does: "Save" unless it is more than that. */
  submit?: ReactNode;
  /** Why nothing can be saved; null (the default) when it can. */
  reason?: string | null;
  children: ReactNode;
}

/** The fields of a form, why it was refused, its buttons, and the warning before leaving. */
export function EditForm<T extends object>(props: EditFormProps<T>) {
  const { form, submit, reason = null, children } = props;
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (reason === null) form.submit();
      }}
    >
      {children}
      <FormProblem error={form.problem} fields={form.pointers} />
      <div className={classes.buttons}>
        <ReasonedButton reason={reason} loading={form.busy} onClick={form.submit}>
          {submit ?? <Trans>Save</Trans>}
        </ReasonedButton>
        {form.dirty && (
          <Button variant="subtle" color="gray" onClick={form.discard}>
            <Trans>Discard changes</Trans>
          </Button>
        )}
      </div>
      <LeaveWarning dirty={form.dirty && !form.busy} />
    </form>
  );
}
