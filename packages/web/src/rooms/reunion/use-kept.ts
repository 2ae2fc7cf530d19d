import { useApp } from "../../ui/shell/app-context.ts";
import type { ReunionKept } from "./model/reunion-kept.ts";

interface KeptReunion {
  readonly kept: ReunionKept;
  change(update: (kept: ReunionKept) => ReunionKept): void;
}

/** What is kept of the time after they came back, and how to change it. */
export function useKept(): KeptReunion {
  const { session } = useApp();
  return {
    kept: session.record.value.reunion,
    change: (update) =>
      session.change((record) => ({
        ...record,
        reunion: update(record.reunion),
      })),
  };
}
