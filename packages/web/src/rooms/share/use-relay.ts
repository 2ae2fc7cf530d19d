import { locale, sharedWords, shareWords } from "@staying-power/words";
import { thisMoment } from "../../ui/parts/this-moment.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import {
  type FromRelay,
  fetchAnswer,
  handIn,
  handInVersion,
  letLie,
  lookAfter,
  type RelayFault,
  takeBack,
} from "../../visit/relay.ts";
import { faultText } from "./model/fault-text.ts";
import {
  afterEnd,
  afterLook,
  afterSent,
  afterUnsent,
  withAnswers,
  withoutParcel,
  withTried,
} from "./model/parcels.ts";
import { fromBase64 } from "../../visit/base64.ts";
import { ownerOf } from "./model/secrets.ts";
import type {
  KeptAnswer,
  KeptParcel,
  WaitingVersion,
} from "./model/share-kept.ts";
import { saidOf } from "./said-of.ts";
import { saveSealed } from "./use-hand-over.ts";
import { useShare } from "./use-share.ts";

const words = sharedWords.waiting;

/** What all of it is done with: what is said, and where it is noted. */
function useTelling() {
  const { session } = useApp();
  const { change, changeParcel } = useShare();
  const now = (): string => thisMoment(session.clock);
  return {
    vault: session.vault,
    changeParcel,
    /** What waited never goes; with the first version goes the parcel. */
    drop: ({ id, sent }: KeptParcel): void => {
      if (sent.length > 0) changeParcel(id, afterUnsent);
      else change((kept) => withoutParcel(kept, id));
    },
    now,
    say: (id: string, said: string, isProblem = false): void => {
      saidOf.value = { id, said, isProblem };
    },
    /** What did not work is told; what is gone is noted. */
    refuse: (
      id: string,
      fault: RelayFault | { readonly kind: "insecure" },
      doing: "sending" | "asking" = "asking",
    ): false => {
      saidOf.value = { id, said: faultText(fault, doing), isProblem: true };
      if (fault.kind === "gone")
        changeParcel(id, (parcel) => afterEnd(parcel, "gone", now()));
      return false;
    },
  };
}

type Telling = ReturnType<typeof useTelling>;

/** All that may be asked of a relay for a parcel: each once, when it is asked for, and told in words. */
export function useRelay() {
  const telling = useTelling();
  const { changeParcel, refuse, say, now } = telling;
  return {
    say,
    send: (parcel: KeptParcel) => send(telling, parcel),
    unsend: (parcel: KeptParcel) => unsend(telling, parcel),
    look: (parcel: KeptParcel) => look(telling, parcel),
    read: (parcel: KeptParcel, bytes: Uint8Array) =>
      read(telling, parcel, bytes),
    /** Saves what waits as a file; one that goes no other way has gone with it. */
    save: (parcel: KeptParcel): void => {
      const { id, waiting, relay } = parcel;
      if (waiting === undefined) return;
      say(id, shareWords.send.saved(saveSealed(fromBase64(waiting.sealed))));
      if (relay === "") changeParcel(id, (each) => afterSent(each, null));
    },
    /** Lets it lie for so many days from now. */
    lie: async (parcel: KeptParcel, days: number): Promise<void> => {
      const { id } = parcel;
      saidOf.value = null;
      const term = await letLie(parcel, days);
      if (!term.ok) {
        refuse(id, term.error);
        return;
      }
      const { expiresAt, isLatest = false } = term.value;
      changeParcel(id, (each) => ({ ...each, expiresAt }));
      const { daysDone, daysLatest } = sharedWords.change;
      say(id, (isLatest ? daysLatest : daysDone)(locale.moment(expiresAt)));
    },
    revoke: async (parcel: KeptParcel): Promise<void> => {
      const { id } = parcel;
      saidOf.value = null;
      const done = await takeBack(parcel);
      if (!done.ok) {
        refuse(id, done.error);
        return;
      }
      changeParcel(id, (each) => afterEnd(each, "revoked", now()));
      say(id, sharedWords.change.backDone);
    },
  };
}

async function send(
  { changeParcel, refuse, say }: Telling,
  parcel: KeptParcel,
): Promise<void> {
  const { id } = parcel;
  saidOf.value = null;
  const { tried = false } = parcel.waiting ?? {};
  // Before it goes: whatever becomes of this page, it may have arrived from now on.
  changeParcel(id, (each) => withTried(each, true));
  const sent = await sentFrom(parcel);
  if (sent === null || (!sent.ok && didNotArrive.has(sent.error.kind)))
    changeParcel(id, (each) => withTried(each, tried));
  if (sent === null) refuse(id, { kind: "insecure" }, "sending");
  else if (!sent.ok) refuse(id, sent.error, "sending");
  else {
    changeParcel(id, (each) => afterSent(each, sent.value));
    say(id, shareWords.send.sent);
  }
}

/** By what came back nothing was taken in. */
const didNotArrive: ReadonlySet<RelayFault["kind"]> = new Set<
  RelayFault["kind"]
>(["offline", "blocked", "closed", "too-large", "full", "too-many"]);

/**
 * What waits is not sent. Where it was tried it may have arrived all the same: then it is taken back, or told, before the
 * right to it is let go.
 */
async function unsend(telling: Telling, parcel: KeptParcel): Promise<void> {
  const { drop, refuse, say } = telling;
  const { id, sent, waiting } = parcel;
  saidOf.value = null;
  if (waiting?.tried === true) {
    const arrived =
      sent.length > 0
        ? await newerArrived(telling, parcel, waiting)
        : await takeBack(parcel);
    // A right that the relay does not know is a right to nothing.
    if (!arrived.ok && arrived.error.kind !== "closed") {
      if (arrived.error.kind === "gone") refuse(id, arrived.error);
      else say(id, words.unsure, true);
      return;
    }
    if (arrived.ok && arrived.value === true) return;
  }
  say(id, words.dropped);
  drop(parcel);
}

/** Whether a newer version came in after all, which is noted and told then: it goes back only with all of it. */
async function newerArrived(
  { changeParcel, say }: Telling,
  parcel: KeptParcel,
  { n, size }: WaitingVersion,
): Promise<FromRelay<boolean>> {
  const state = await lookAfter(parcel);
  if (!state.ok) return state;
  const { versions, expiresAt } = state.value;
  const isThere = versions.some((each) => each.n === n && each.size === size);
  if (isThere) {
    changeParcel(parcel.id, (each) => afterSent(each, expiresAt));
    say(parcel.id, words.arrived);
  }
  return { ok: true, value: isThere };
}

/** Asks what became of it, and fetches and opens the answers that are not here yet. */
async function look(telling: Telling, parcel: KeptParcel): Promise<void> {
  const { changeParcel, refuse, say, now } = telling;
  const { id } = parcel;
  saidOf.value = null;
  const state = await lookAfter(parcel);
  if (!state.ok) {
    refuse(id, state.error);
    return;
  }
  const answers: KeptAnswer[] = [];
  for (const { n, at, coach } of state.value.answers) {
    if (parcel.answers.some((known) => known.n === n)) continue;
    const came = await fetchAnswer(parcel, n);
    // One answer that went with its coach says nothing of the parcel, which was there a moment ago.
    if (!came.ok && came.error.kind === "gone") continue;
    if (!came.ok) {
      refuse(id, came.error);
      return;
    }
    const content = await opened(telling, parcel, came.value);
    answers.push({ n, at, coach, content });
  }
  changeParcel(id, (each) =>
    afterLook(each, state.value, { at: now(), answers }),
  );
  say(id, sharedWords.look.answers(answers.length));
}

/** An answer that came as a file. */
async function read(
  telling: Telling,
  parcel: KeptParcel,
  bytes: Uint8Array,
): Promise<void> {
  const { changeParcel, say, now } = telling;
  const content = await opened(telling, parcel, bytes);
  if (content === null) {
    say(parcel.id, sharedWords.look.fileWrong, true);
    return;
  }
  changeParcel(parcel.id, (each) => withAnswers(each, { at: now(), content }));
  say(parcel.id, sharedWords.look.fileOpened);
}

/** What is in an answer; null where it does not open with the key of its parcel. */
async function opened(
  { vault }: Telling,
  { identity }: KeptParcel,
  sealed: Uint8Array,
): Promise<unknown> {
  const text = await vault.open({ identity, sealed });
  return text.ok ? jsonIn(text.value) : null;
}

/** Sends what waits; null where this page cannot work out what it has to name. */
async function sentFrom(parcel: KeptParcel): Promise<FromRelay<string> | null> {
  const { id, relay, capability, door = "", waiting, sent } = parcel;
  if (waiting === undefined) return null;
  const sealed = fromBase64(waiting.sealed);
  if (sent.length > 0) return handInVersion(parcel, waiting.n, sealed);
  const owner = await ownerOf(capability);
  return owner === null
    ? null
    : handIn({ relay, id, door, owner, days: waiting.days, sealed });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
