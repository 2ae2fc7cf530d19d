import { type Signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { isDangerKnown } from "../check/model/known-danger.ts";
import { useDraftCheck } from "../check/use-draft-check.ts";
import { type PastedSays, pastedSays } from "./model/pasted-says.ts";

/** What is known of what was pasted: nothing, that it is being read, that it could not be, or what it says. */
export type Pasted =
  PastedSays | { readonly says: "nothing" | "working" | "failed" };

/** Their message, for as long as this screen is open and no longer. */
export interface TheirMessage {
  readonly text: string;
  readonly pasted: Pasted;
  /** Whether it holds a danger that nobody took back. */
  readonly isDanger: boolean;
  write(text: string): void;
  /** It was no danger after all. */
  noDanger(): void;
}

/** What they wrote, kept nowhere, and what it may be; `reader` has to stand on the screen. */
export function useTheirMessage() {
  const text = useSignal("");
  const pasted = useSignal<Pasted>({ says: "nothing" });
  /** The text of which was said that it speaks of no harm. */
  const harmless = useSignal<string | null>(null);
  const message: TheirMessage = {
    text: text.value,
    pasted: pasted.value,
    isDanger: pasted.value.says === "danger" && harmless.value !== text.value,
    write: (typed) => {
      text.value = typed;
      if (typed.trim() === "") pasted.value = { says: "nothing" };
    },
    noDanger: () => {
      harmless.value = text.value;
    },
  };
  const reader = text.value.trim() !== "" && (
    <Reader text={text.value} into={pasted} />
  );
  return { message, reader };
}

interface ReaderProps {
  readonly text: string;
  /** What it comes to. */
  readonly into: Signal<Pasted>;
}

/** Reads what was pasted, away from the page; what it knows is fetched only once there is something to read. */
function Reader({ text, into }: ReaderProps) {
  const { session } = useApp();
  const { state } = useDraftCheck(text, {
    context: "ex-reached-out",
    contactForbidden: false,
    dangerKnown: isDangerKnown(session.gates.value),
  });
  useEffect(() => {
    if (state.kind === "failed") into.value = { says: "failed" };
    else if (state.kind === "working") into.value = { says: "working" };
    else if (state.kind === "ready" && state.checked !== null)
      into.value = pastedSays(state.checked.draft, state.checked.check);
  }, [state, into]);
  return null;
}
