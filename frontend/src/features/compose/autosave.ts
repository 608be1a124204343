import type { SaveDraft } from "~/api/gen/types.gen";
import { type ProblemError, toProblem } from "~/api/problemError";

/** What of a draft its writer changes. */
export type DraftContent = Omit<SaveDraft, "version">;

export type SaveState =
  | "saved"
  /** Changed, and about to be saved. */
  | "waiting"
  | "saving"
  /** Not saved; tried again by itself. */
  | "failed"
  /** Someone saved a newer version; the writer has to choose. */
  | "conflict"
  /** The draft is no more: sent or discarded elsewhere. */
  | "missing";

const QUIET_MS = 600;
const RETRY_MS = 5_000;

/**
 * Saves a draft a moment after its writer pauses. One save at a time, each building on the version
 * before it; what changes meanwhile is saved next.
 */
export class Autosaver {
  #version: number;
  #unsaved: DraftContent | null = null;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: SaveState = "saved";
  #problem: ProblemError | null = null;
  /** Whether there is reason to hope for more since the save under way began. */
  #hopeful = false;
  readonly #listeners = new Set<() => void>();
  readonly #save: (version: number, content: DraftContent) => Promise<{ version: number }>;

  constructor(
    version: number,
    save: (version: number, content: DraftContent) => Promise<{ version: number }>,
  ) {
    this.#version = version;
    this.#save = save;
  }

  get version(): number {
    return this.#version;
  }

  /** Why the last save failed, until one succeeds. */
  get problem(): ProblemError | null {
    return this.#problem;
  }

  readonly state = (): SaveState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes note of what the writer has now. */
  change(content: DraftContent): void {
    this.#unsaved = content;
    if (this.#state === "conflict" || this.#state === "missing") return;
    if (this.#running === null) this.#become("waiting");
    this.#after(QUIET_MS);
  }

  /** Saves what is not saved yet, now. Whether everything is safe afterwards. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#running !== null) await this.#running;
    if (this.#state === "conflict" || this.#state === "missing") return false;
    if (this.#unsaved === null) return true;
    this.#running = this.#saveOnce();
    await this.#running;
    // Something may have been typed while that was under way.
    return this.#state === "saved" || (this.#state === "waiting" && this.flush());
  }

  /** Tries again at once, such as after logging on again. */
  retry(): void {
    // One that began before the log-on may still come back refused.
    if (this.#running !== null) this.#hopeful = true;
    else if (this.#state === "failed") void this.flush();
  }

  /** Saves over the newer version that someone else made. */
  overwrite(version: number): Promise<boolean> {
    this.#version = version;
    this.#become("waiting");
    return this.flush();
  }

  /** Forgets what is not saved, and that it was to be. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#unsaved = null;
  }

  #after(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  async #saveOnce(): Promise<void> {
    const content = this.#unsaved;
    if (content === null) return;
    this.#unsaved = null;
    this.#hopeful = false;
    this.#become("saving");
    try {
      this.#version = (await this.#save(this.#version, content)).version;
      this.#problem = null;
      this.#running = null;
      this.#become(this.#unsaved === null ? "saved" : "waiting");
    } catch (error) {
      this.#unsaved ??= content;
      this.#running = null;
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const problem = toProblem(error);
    this.#problem = problem;
    if (problem.code === "draft_changed") this.#become("conflict");
    else if (problem.status === 404) this.#become("missing");
    else {
      this.#become("failed");
      // Without a session there is nothing to try until someone has logged on again.
      if (problem.status !== 401) this.#after(RETRY_MS);
      else if (this.#hopeful) this.#after(0);
    }
  }

  #become(state: SaveState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
