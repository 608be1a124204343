import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Code } from "@mantine/core";
import { IconCloudOff, IconMoodPuzzled } from "@tabler/icons-react";
import { toProblem } from "~/api/problemError";
import { problemText } from "~/shared/problem";
import { EmptyState } from "./EmptyState";

interface ErrorStateProps {
  error: unknown;
  onRetry?: () => void;
  order?: 1 | 2;
}

/** Shown where something could not be loaded: what went wrong, a way to try again, a number for support. */
export function ErrorState({ error, onRetry, order = 2 }: ErrorStateProps) {
  const { t } = useLingui();
  const problem = toProblem(error);
  const offline = problem.code === "network";
  return (
    <div role="alert">
      <EmptyState
        order={order}
        icon={offline ? IconCloudOff : IconMoodPuzzled}
        title={offline ? t`No connection` : t`This could not be shown`}
        action={
          onRetry !== undefined && (
            <Button variant="light" onClick={onRetry}>
              <Trans>Try again</Trans>
            </Button>
          )
        }
      >
        {problemText(problem.errors[0] ?? problem)}
        {problem.instance !== "" && (
          <>
            <br />
            <Trans>
              Request: <Code>{problem.instance}</Code>
            </Trans>
          </>
        )}
      </EmptyState>
    </div>
  );
}
