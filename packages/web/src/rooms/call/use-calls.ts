import { signal } from "@preact/signals";
import { useApp } from "../../ui/shell/app-context.ts";
import { ownZone } from "../calendar/own-zone.ts";
import { bookAt } from "./address.ts";
import { draftWith } from "./model/calls.ts";
import type {
  CallDraft,
  CallsKept,
  KeptCall,
  KeptWait,
} from "./model/calls-kept.ts";

/** What is kept of calls, and how to change it. */
export function useCalls() {
  const { session, navigation } = useApp();
  const change = (update: (kept: CallsKept) => CallsKept): void =>
    session.change((record) => ({ ...record, calls: update(record.calls) }));
  return {
    kept: session.record.value.calls,
    change,
    /** Begins a booking by a coach's link, or goes on with the one that was begun by it. */
    beginWith: (link: string, how?: "instead"): void => {
      change((kept) => ({ ...kept, draft: draftWith(link, kept.draft) }));
      navigation.go(bookAt(), how);
    },
    /** As it is by now, which may be later than what was drawn. */
    latest: (): CallsKept => session.record.value.calls,
    changeDraft: (update: (draft: CallDraft) => CallDraft): void =>
      change((kept) =>
        kept.draft === undefined
          ? kept
          : { ...kept, draft: update(kept.draft) },
      ),
    /** Changes one call as it stands by then; nothing where it is gone. */
    changeCall: (id: string, update: (call: KeptCall) => KeptCall): void =>
      change((kept) => ({
        ...kept,
        calls: kept.calls.map((each) => (each.id === id ? update(each) : each)),
      })),
    changeWait: (id: string, update: (wait: KeptWait) => KeptWait): void =>
      change((kept) => ({
        ...kept,
        waits: kept.waits.map((each) => (each.id === id ? update(each) : each)),
      })),
  };
}

/** By which clock times are shown: one that was chosen, or the device's own. */
export function shownZone(chosen = ""): string {
  return chosen === "" ? (ownZone() ?? "UTC") : chosen;
}

/** What was said a moment ago of a call, a waiting or a booking, on whichever screen it was done. */
interface Said {
  readonly id: string;
  readonly said: string;
  readonly isProblem: boolean;
}

/** The newest of it, in this tab, until something else is said. */
export const saidOf = signal<Said | null>(null);

/** Says something of a call, a waiting, or a booking, which has no name yet. */
export function say(id: string, said: string, isProblem = false): void {
  saidOf.value = { id, said, isProblem };
}

/** How a booking is called that has no name yet. */
export const booking = "booking";
