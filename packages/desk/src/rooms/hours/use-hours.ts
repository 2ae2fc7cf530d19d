import {
  type Availability,
  type KeptAvailability,
  keptAvailability,
} from "@staying-power/envelope";
import { deskHoursWords } from "@staying-power/words";
import { useCallback, useLayoutEffect, useState } from "preact/hooks";
import type { Answered } from "../../net/relay-client.ts";
import { useDesk } from "../../ui/desk-context.ts";
import type { Problem } from "../../ui/problem-line.tsx";
import type { Desk } from "../../visit/desk.ts";
import {
  changed,
  type HeldHours,
  heldHoursIn,
  isBegun,
} from "../../visit/held-hours.ts";
import type { Taken } from "../../visit/kept-drafts.ts";
import { type Faults, faultsOf, tidied, usualHours } from "./hours-draft.ts";

const noFaults: Faults = new Map();
const words = deskHoursWords;

/** The hours as they are kept, and as they stand on this screen: what was changed waits there until it is saved or undone. */
export function useHours() {
  const desk = useDesk();
  const { kept = null, draft = null } = desk.hours.value ?? {};
  const found = useFoundHours();
  const { problem, setProblem, said, setSaid, theirs, setTheirs } = found;
  const { checking, setChecking, take, load } = found;
  const [saving, setSaving] = useState(false);

  const send = async (replaces: number, availability: Availability) => {
    setSaving(true);
    setProblem(null);
    const sent = await putHours(desk, { replaces, availability });
    setSaving(false);
    if (sent.ok) {
      const now = desk.hours.peek();
      take(sent.value);
      // What was typed while it was saved stands on, and is saved with the next.
      if (now !== null && now.draft !== draft) changeHours(desk, now.draft);
      setSaid(words.saved);
      return;
    }
    const now = sent.error === "conflict" ? await keptHours(desk) : null;
    if (now?.ok === true) setTheirs(now.value);
    else setProblem(sent.error);
  };
  /** @returns what has to be mended first; empty where it was sent. */
  const save = (replaces: number): Faults => {
    if (draft === null) return noFaults;
    const faults = faultsOf(draft);
    setSaid("");
    setChecking(faults.size > 0);
    if (faults.size === 0) void send(replaces, tidied(draft));
    return faults;
  };
  return {
    kept,
    draft,
    problem,
    saving,
    said,
    theirs,
    load,
    save,
    take,
    faults: checking && draft !== null ? faultsOf(draft) : noFaults,
    change: (what: Partial<Availability>): void => {
      setSaid("");
      changeHours(desk, what);
    },
    undo: (): void => {
      if (kept === null) return;
      take(theirs ?? kept);
      setSaid(words.undone);
    },
  };
}

/** Fetches the hours when the room is entered, and puts others in their place. */
function useFoundHours() {
  const desk = useDesk();
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  const [problem, setProblem] = useState<Problem | null>(null);
  /** Where a place was told to be wrong, it is told until it is right. */
  const [checking, setChecking] = useState(false);
  const [said, setSaid] = useState("");
  const [theirs, setTheirs] = useState<KeptAvailability | null>(null);

  const take = useCallback(
    (got: KeptAvailability): void => {
      const from = got.availability ?? usualHours(zone, words.kinds.usual);
      holdHours(desk, { kept: got, from, draft: from });
      setTheirs(null);
      setChecking(false);
    },
    [desk, zone],
  );
  const load = useCallback(async (): Promise<void> => {
    const got = await foundHours(desk);
    setProblem(got.ok ? null : got.error);
    // One that comes late takes nothing of what was changed meanwhile.
    if (!got.ok || isBegun(desk.hours.peek())) return;
    const { kept: now, before } = got.value;
    if (before === null) return take(now);
    holdHours(desk, before);
    setSaid(words.isBack);
    // Others were saved since: the coach says which are right.
    setTheirs(before.kept.revision === now.revision ? null : now);
  }, [desk, take]);
  // Before it is painted: what was changed in this visit stands as it was left, and all else is fetched anew.
  useLayoutEffect(() => {
    if (isBegun(desk.hours.peek())) return;
    desk.hours.value = null;
    void load();
  }, [desk, load]);
  return {
    problem,
    setProblem,
    checking,
    setChecking,
    said,
    setSaid,
    theirs,
    setTheirs,
    take,
    load,
  };
}

/** What is kept at the relay, and what was changed and kept on this device, where something was. */
async function foundHours(desk: Desk): Promise<
  | Answered<{
      readonly kept: KeptAvailability;
      readonly before: HeldHours | null;
    }>
  | Extract<Taken<unknown>, { ok: false }>
> {
  const got = await keptHours(desk);
  if (!got.ok) return got;
  const token = desk.who.value?.token;
  const taken = await desk.kept.take("hours", heldHoursIn);
  // Nobody is there any more, or somebody else.
  if (token === undefined || desk.who.value?.token !== token)
    return { ok: false, error: "not-signed-in" };
  if (!taken.ok) return taken;
  const { value: kept } = got;
  const { value: before } = taken;
  return { ok: true, value: { kept, before: isBegun(before) ? before : null } };
}

/** Two changes may come before the screen is drawn again. */
function changeHours(desk: Desk, what: Partial<Availability>): void {
  const next = changed(desk.hours.value, what);
  if (next !== null) holdHours(desk, next);
}

/** Puts this on the screen; what of it is not saved is kept on this device too, and nothing where all is. */
function holdHours(desk: Desk, held: HeldHours): void {
  desk.hours.value = held;
  desk.kept.put("hours", isBegun(held) ? held : null);
}

function keptHours(desk: Desk): Promise<Answered<KeptAvailability>> {
  return desk.asCoach((relay, token) =>
    relay.json("/v1/availability", keptAvailability, { token }),
  );
}

/** Puts hours in the place of the revision that was seen. */
function putHours(
  desk: Desk,
  json: { readonly replaces: number; readonly availability: Availability },
): Promise<Answered<KeptAvailability>> {
  return desk.asCoach((relay, token) =>
    relay.json("/v1/availability", keptAvailability, {
      method: "PUT",
      token,
      json,
    }),
  );
}
