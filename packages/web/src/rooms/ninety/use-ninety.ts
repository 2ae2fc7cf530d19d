import { useApp } from "../../ui/shell/app-context.ts";
import type { NinetyKept } from "./model/ninety-kept.ts";

interface KeptNinety {
  readonly kept: NinetyKept;
  change(update: (kept: NinetyKept) => NinetyKept): void;
}

/** What is kept of the first ninety days, and how to change it. */
export function useNinety(): KeptNinety {
  const { session } = useApp();
  return {
    kept: session.record.value.ninety,
    change: (update) =>
      session.change((record) => ({
        ...record,
        ninety: update(record.ninety),
      })),
  };
}
