import { useEffect } from "preact/hooks";
import { SaidLines } from "../share/said-lines.tsx";
import { saidOf } from "./use-calls.ts";

interface SaidPartProps {
  readonly id: string;
  /** Whether it is still said on the next screen, which is of the same call. */
  readonly stays?: boolean;
}

/** What was said of it a moment ago; it is over once one goes elsewhere. */
export function SaidPart({ id, stays = false }: SaidPartProps) {
  useEffect(
    () => () => {
      if (!stays && saidOf.value?.id === id) saidOf.value = null;
    },
    [id, stays],
  );
  return <SaidLines said={saidOf.value?.id === id ? saidOf.value : null} />;
}
