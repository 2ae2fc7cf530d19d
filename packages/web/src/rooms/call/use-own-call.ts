import type { Call } from "@staying-power/envelope";
import { bookedWords } from "@staying-power/words";
import { thisMoment } from "../../ui/parts/this-moment.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import {
  cancelCall,
  endWait,
  lookAtCall,
  lookAtWait,
  moveCall,
  type OfCall,
} from "../../visit/call-relay.ts";
import { afterGone, afterLook, afterWaitLook } from "./model/calls.ts";
import type { KeptCall, KeptWait } from "./model/calls-kept.ts";
import { faultText } from "./model/fault-text.ts";
import { saidOf, say, useCalls } from "./use-calls.ts";
import { takenOf } from "./use-free-hours.ts";

/** All that may be asked for a call or a waiting of one's own: each once, when it is asked for, and told in words. */
export function useOwnCall() {
  const { session } = useApp();
  const { change, changeCall, changeWait } = useCalls();
  const now = (): string => thisMoment(session.clock);

  /** Notes what came; says what did not. Whether it came. */
  const noted = async (
    call: KeptCall,
    came: OfCall<Call>,
  ): Promise<boolean> => {
    const { id } = call;
    if (came.ok) {
      changeCall(id, (each) => afterLook(each, came.value, now()));
      return true;
    }
    const { error } = came;
    if (error.kind === "gone" || error.kind === "closed") {
      changeCall(id, (each) => afterGone(each, now()));
      say(id, faultText({ ...error, kind: "gone" }), true);
      return false;
    }
    say(id, faultText(error), true);
    // It stands otherwise than it was seen: how it stands now is part of the same answer.
    if (error.kind === "stale") {
      const seen = await lookAtCall(call);
      if (seen.ok) changeCall(id, (each) => afterLook(each, seen.value, now()));
    }
    return false;
  };

  return {
    look: async (call: KeptCall): Promise<void> => {
      saidOf.value = null;
      const came = await lookAtCall(call);
      if (!(await noted(call, came)) || !came.ok) return;
      const { look } = bookedWords;
      const isSame = call.seen?.revision === came.value.revision;
      say(
        call.id,
        isSame || call.seen === undefined ? look.same : look.changed,
      );
      if (call.seen === undefined) saidOf.value = null;
    },
    /** Whether it was moved. */
    move: async (
      call: KeptCall,
      { start, said }: { readonly start: string; readonly said: string },
    ): Promise<boolean> => {
      saidOf.value = null;
      const revision = call.seen?.revision ?? 0;
      const came = await moveCall(call, { revision, start, said: line(said) });
      if (!came.ok && came.error.kind === "taken") {
        takenOf.value = { of: call.id, start, free: came.error.free ?? [] };
        return false;
      }
      if (!(await noted(call, came))) return false;
      takenOf.value = null;
      say(call.id, bookedWords.move.done);
      return true;
    },
    /** Whether it was cancelled. */
    cancel: async (call: KeptCall, said: string): Promise<boolean> => {
      saidOf.value = null;
      const revision = call.seen?.revision ?? 0;
      const came = await cancelCall(call, { revision, said: line(said) });
      if (!(await noted(call, came))) return false;
      say(call.id, bookedWords.cancel.done);
      return true;
    },
    lookAtWait: async (wait: KeptWait): Promise<void> => {
      saidOf.value = null;
      const came = await lookAtWait(wait);
      if (came.ok) {
        changeWait(wait.id, (each) => afterWaitLook(each, came.value, now()));
        say(wait.id, bookedWords.waiting.count(came.value.slots.length));
        return;
      }
      const { error } = came;
      const isGone = error.kind === "gone" || error.kind === "closed";
      if (isGone) changeWait(wait.id, (each) => afterGone(each, now()));
      say(
        wait.id,
        isGone ? bookedWords.waiting.endedElsewhere : faultText(error),
        !isGone,
      );
    },
    /** Whether it ended. */
    endWait: async (wait: KeptWait): Promise<boolean> => {
      saidOf.value = null;
      const came = await endWait(wait);
      if (!came.ok && came.error.kind !== "closed") {
        say(wait.id, faultText(came.error), true);
        return false;
      }
      change((kept) => ({
        ...kept,
        waits: kept.waits.filter(({ id }) => id !== wait.id),
      }));
      say(wait.id, bookedWords.waiting.ended);
      return true;
    },
  };
}

/** What is said with a change, in characters. */
export const longestSaid = 500;

/** One line, as a relay takes it: no control signs, and nothing at its ends. */
function line(text: string): string {
  return text
    .replaceAll(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, longestSaid)
    .toWellFormed()
    .trim();
}
