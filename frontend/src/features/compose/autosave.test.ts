import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ProblemError } from "~/api/problemError";
import { Autosaver, type DraftContent } from "./autosave";

const draft = (subject: string): DraftContent => ({
  to: [],
  cc: [],
  bcc: [],
  subject,
  body_html: "",
});
const problem = (status: number, code: string) => new ProblemError({ status, code, title: code });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("Autosaver", () => {
  it("saves once, a moment after the last change", async () => {
    const save = vi.fn(async (version: number) => ({ version: version + 1 }));
    const saver = new Autosaver(1, save);
    saver.change(draft("O"));
    await vi.advanceTimersByTimeAsync(500);
    saver.change(draft("Offer"));
    await vi.advanceTimersByTimeAsync(500);
    expect(save).not.toHaveBeenCalled();
    expect(saver.state()).toBe("waiting");
    await vi.advanceTimersByTimeAsync(100);
    expect(save.mock.calls).toEqual([[1, draft("Offer")]]);
    expect(saver.state()).toBe("saved");
    expect(saver.version).toBe(2);
  });

  it("saves what was typed during a save afterwards, on top of its version", async () => {
    const answers: (() => void)[] = [];
    const save = vi.fn(
      (version: number) =>
        new Promise<{ version: number }>((resolve) => {
          answers.push(() => resolve({ version: version + 1 }));
        }),
    );
    const saver = new Autosaver(1, save);
    saver.change(draft("first"));
    const flushed = saver.flush();
    saver.change(draft("second"));
    await vi.advanceTimersByTimeAsync(2000);
    expect(save).toHaveBeenCalledTimes(1);
    answers[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    answers[1]?.();
    expect(await flushed).toBe(true);
    expect(save).toHaveBeenLastCalledWith(2, draft("second"));
    expect(saver.state()).toBe("saved");
  });

  it("stops at a conflict until the writer has chosen, then saves over it", async () => {
    const save = vi.fn(async (version: number) => {
      if (version !== 7) throw problem(409, "draft_changed");
      return { version: 8 };
    });
    const saver = new Autosaver(1, save);
    saver.change(draft("mine"));
    expect(await saver.flush()).toBe(false);
    expect(saver.state()).toBe("conflict");
    saver.change(draft("mine, longer"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(await saver.overwrite(7)).toBe(true);
    expect(save).toHaveBeenLastCalledWith(7, draft("mine, longer"));
    expect(saver.version).toBe(8);
  });

  it("tries again by itself after a failure, and loses nothing", async () => {
    const save = vi.fn(async (version: number) => ({ version: version + 1 }));
    save.mockRejectedValueOnce(problem(0, "network"));
    const saver = new Autosaver(1, save);
    saver.change(draft("kept"));
    expect(await saver.flush()).toBe(false);
    expect(saver.state()).toBe("failed");
    await vi.advanceTimersByTimeAsync(5000);
    expect(save).toHaveBeenLastCalledWith(1, draft("kept"));
    expect(saver.state()).toBe("saved");
  });

  it("waits for a new session before it tries again", async () => {
    const save = vi.fn(async (version: number) => ({ version: version + 1 }));
    save.mockRejectedValueOnce(problem(401, "session_ended"));
    const saver = new Autosaver(1, save);
    saver.change(draft("kept"));
    await saver.flush();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(1);
    saver.retry();
    await vi.advanceTimersByTimeAsync(0);
    expect(saver.state()).toBe("saved");
  });

  it("is never called saved while something is not", async () => {
    const answers: { save: () => void; refuse: () => void }[] = [];
    const stored: string[] = [];
    const saver = new Autosaver(
      1,
      (version, { subject }) =>
        new Promise((resolve, reject) => {
          answers.push({
            save: () => {
              stored.push(subject);
              resolve({ version: version + 1 });
            },
            refuse: () => reject(problem(401, "session_ended")),
          });
        }),
    );
    let typed = "";
    const type = (subject: string) => {
      typed = subject;
      saver.change(draft(subject));
    };
    saver.subscribe(() => {
      if (saver.state() === "saved") expect(stored.at(-1)).toBe(typed);
    });
    type("a");
    await vi.advanceTimersByTimeAsync(600);
    type("ab");
    // Saved is what was typed before; what was typed during that is not.
    answers[0]?.save();
    await vi.advanceTimersByTimeAsync(0);
    expect(saver.state()).not.toBe("saved");
    await vi.advanceTimersByTimeAsync(600);
    type("abc");
    answers[1]?.refuse();
    await vi.advanceTimersByTimeAsync(0);
    expect(saver.state()).toBe("failed");
    saver.retry();
    await vi.advanceTimersByTimeAsync(0);
    type("abcd");
    answers[2]?.save();
    await vi.advanceTimersByTimeAsync(600);
    answers[3]?.save();
    await vi.advanceTimersByTimeAsync(0);
    expect(saver.state()).toBe("saved");
    expect(stored).toEqual(["a", "abc", "abcd"]);
  });

  it("tries again when a save that began before the log-on comes back refused after it", async () => {
    const answers: (() => void)[] = [];
    const save = vi.fn(async (version: number) => ({ version: version + 1 }));
    save.mockImplementationOnce(
      () =>
        new Promise((_, reject) => {
          answers.push(() => reject(problem(401, "session_ended")));
        }),
    );
    const saver = new Autosaver(1, save);
    saver.change(draft("kept"));
    await vi.advanceTimersByTimeAsync(600);
    saver.retry();
    expect(save).toHaveBeenCalledTimes(1);
    answers[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(save).toHaveBeenLastCalledWith(1, draft("kept"));
    expect(saver.state()).toBe("saved");
  });
});
