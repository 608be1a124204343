import { i18n } from "@lingui/core";
import { QueryClient } from "@tanstack/react-query";
import { toProblem } from "~/api/problemError";

const RETRIES = 2;

/** Only what may pass by itself is tried again: no connection, or a busy server. */
function worthRetrying(failures: number, error: unknown): boolean {
  const { code, status } = toProblem(error);
  return failures < RETRIES && (code === "network" || status === 503);
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Without a connection the screen says so instead of waiting without a word; with it, it looks again.
      networkMode: "always",
      refetchOnReconnect: true,
      retry: worthRetrying,
      // The change feed says when something is out of date; this is the net below it.
      staleTime: 30_000,
      refetchOnWindowFocus: true,
    },
    mutations: { networkMode: "always", retry: false },
  },
});

// An open message brings a sentence in the language it was asked for in.
i18n.on("change", () => void queryClient.invalidateQueries({ queryKey: [{ _id: "getMessage" }] }));
