/** A field fault of a refused request; `pointer` is a JSON pointer into the request's body. */
export interface FieldFault {
  pointer: string;
  code: string;
  detail: string;
}

/** What a problem document holds, as far as it could be read; a later server may know more codes. */
interface ProblemFields {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  instance?: string;
  code: string;
  errors?: FieldFault[];
}

/**
 * Everything a call can fail with: a problem the server described (RFC 9457), or, with the codes
 * `network` and `unreadable`, an answer that never came or was not one of ours.
 */
export class ProblemError extends Error {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly errors: FieldFault[];
  /** What some codes carry on top, such as the reference of a recalled message. */
  readonly extras: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds: number | null;

  constructor(problem: ProblemFields, retryAfterSeconds: number | null = null) {
    super(problem.title ?? problem.code);
    this.name = "ProblemError";
    const { type, title, status, detail, instance, code, errors, ...extras } = problem;
    this.type = type ?? "about:blank";
    this.title = title ?? code;
    this.status = status ?? 0;
    this.detail = detail ?? "";
    this.instance = instance ?? "";
    this.code = code;
    this.errors = errors ?? [];
    this.extras = extras;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** The text an extra carries, if it carries one. */
  text(extra: string): string | null {
    const value = this.extras[extra];
    return typeof value === "string" ? value : null;
  }
}

/** The problem behind whatever was thrown. */
export function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof Error && error.cause instanceof ProblemError) return error.cause;
  return new ProblemError({ code: "unreadable", title: "The answer could not be read" });
}
