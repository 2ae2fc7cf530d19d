import type { Call } from "@staying-power/envelope";
import { bookedWords } from "@staying-power/words";
import { thisMoment } from "../../ui/parts/this-moment.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import {
  cancelCall,
  changeMail,
  endWait,
  forgetCall,
  lookAtCall,
  lookAtWait,
  moveCall,
  type OfCall,
} from "../../visit/call-relay.ts";
import {
  afterGone,
  afterLook,
  afterWaitLook,
  withoutWaiting,
} from "./model/calls.ts";
import type { KeptCall, KeptWait } from "./model/calls-kept.ts";
import { faultText } from "./model/fault-text.ts";
import { saidOf, say, useCalls } from "./use-calls.ts";
import { takenOf } from "./use-free-hours.ts";

/** What all of it is done with. */
function useTools() {
  const { session } = useApp();
  return { ...useCalls(), now: (): string => thisMoment(session.clock) };
}

type Tools = ReturnType<typeof useTools>;

/** A change to another start, with a word for the coach. */
interface Move {
  readonly start: string;
  readonly said: string;
}

/** All that may be asked for a call or a waiting of one's own: each once, when it is asked for, and told in words. */
export function useOwnCall() {
  const tools = useTools();
  return {
    look: (call: KeptCall) => look(tools, call),
    /** Whether it was moved. */
    move: (call: KeptCall, to: Move) => move(tools, call, to),
    /** Whether it was cancelled. */
    cancel: (call: KeptCall, said: string) => cancel(tools, call, said),
    /** Whether mail goes there now; null for nowhere. */
    mailTo: (call: KeptCall, to: string | null) => mailTo(tools, call, to),
    /** Whether nothing is there of it any more. */
    forget: (call: KeptCall) => forget(tools, call),
    lookAtWait: (wait: KeptWait) => lookAfterWait(tools, wait),
    /** Whether it ended. */
    endWait: (wait: KeptWait) => end(tools, wait),
  };
}

/** Notes what came; says what did not. Whether it came. */
async function noted(
  { changeCall, now }: Tools,
  call: KeptCall,
  came: OfCall<Call>,
): Promise<boolean> {
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
}

async function look(tools: Tools, call: KeptCall): Promise<void> {
  saidOf.value = null;
  const { id, seen } = call;
  const came = await lookAtCall(call);
  if (!(await noted(tools, call, came)) || !came.ok || seen === undefined)
    return;
  const words = bookedWords.look;
  const isSame = seen.revision === came.value.revision;
  say(id, isSame ? words.same : words.changed);
}

async function move(
  tools: Tools,
  call: KeptCall,
  { start, said }: Move,
): Promise<boolean> {
  saidOf.value = null;
  takenOf.value = null;
  const revision = call.seen?.revision ?? 0;
  const came = await moveCall(call, { revision, start, said: line(said) });
  if (!came.ok && came.error.kind === "taken") {
    takenOf.value = { of: call.id, start, free: came.error.free ?? [] };
    return false;
  }
  if (!(await noted(tools, call, came))) return false;
  say(call.id, bookedWords.move.done);
  return true;
}

async function cancel(
  tools: Tools,
  call: KeptCall,
  said: string,
): Promise<boolean> {
  saidOf.value = null;
  const revision = call.seen?.revision ?? 0;
  const came = await cancelCall(call, { revision, said: line(said) });
  if (!(await noted(tools, call, came))) return false;
  say(call.id, bookedWords.cancel.done);
  return true;
}

async function mailTo(
  tools: Tools,
  call: KeptCall,
  to: string | null,
): Promise<boolean> {
  saidOf.value = null;
  const { id, capability: right } = call;
  const words = bookedWords.address;
  const came = await changeMail(call, to === null ? null : { to, right });
  if (!came.ok && came.error.kind === "refused") {
    say(id, words.refused, true);
    return false;
  }
  if (!(await noted(tools, call, came))) return false;
  tools.changeCall(id, (each) => ({ ...each, mail: to ?? "" }));
  say(id, to === null ? words.ended : words.done(to));
  return true;
}

async function forget(tools: Tools, call: KeptCall): Promise<boolean> {
  saidOf.value = null;
  const { id } = call;
  const came = await forgetCall(call);
  if (!came.ok && came.error.kind !== "closed") {
    say(id, faultText(came.error), true);
    return false;
  }
  tools.changeCall(id, (each) => afterGone(each, tools.now()));
  say(id, bookedWords.forget.done);
  return true;
}

async function lookAfterWait(
  { changeWait, now }: Tools,
  wait: KeptWait,
): Promise<void> {
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
}

async function end({ change }: Tools, wait: KeptWait): Promise<boolean> {
  saidOf.value = null;
  const came = await endWait(wait);
  if (!came.ok && came.error.kind !== "closed") {
    say(wait.id, faultText(came.error), true);
    return false;
  }
  change((kept) => withoutWaiting(kept, wait.id));
  say(wait.id, bookedWords.waiting.ended);
  return true;
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
