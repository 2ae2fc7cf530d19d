import {
  type Availability,
  type KeptAvailability,
  keptAvailability,
} from "@staying-power/envelope";
import { deskHoursWords } from "@staying-power/words";
import { useCallback, useLayoutEffect, useState } from "preact/hooks";
import type { Answered, RelayProblem } from "../../net/relay-client.ts";
import { useDesk } from "../../ui/desk-context.ts";
import type { Desk } from "../../visit/desk.ts";
import { changed, isBegun } from "../../visit/held-hours.ts";
import { type Faults, faultsOf, tidied, usualHours } from "./hours-draft.ts";

const noFaults: Faults = new Map();
const words = deskHoursWords;

/** The hours as they are kept, and as they stand on this screen: what was changed waits there until it is saved or undone. */
export function useHours() {
  const desk = useDesk();
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  const { kept = null, draft = null } = desk.hours.value ?? {};
  const [problem, setProblem] = useState<RelayProblem | null>(null);
  /** Where a place was told to be wrong, it is told until it is right. */
  const [checking, setChecking] = useState(false);
  const [saving, setSaving] = useState(false);
  const [said, setSaid] = useState("");
  const [theirs, setTheirs] = useState<KeptAvailability | null>(null);

  const take = useCallback(
    (got: KeptAvailability): void => {
      const from = got.availability ?? usualHours(zone, words.kinds.usual);
      desk.hours.value = { kept: got, from, draft: from };
      setTheirs(null);
      setChecking(false);
    },
    [desk, zone],
  );
  const load = useCallback(async (): Promise<void> => {
    const got = await keptHours(desk);
    setProblem(got.ok ? null : got.error);
    // One that comes late takes nothing of what was changed meanwhile.
    if (got.ok && !isBegun(desk.hours.peek())) take(got.value);
  }, [desk, take]);
  // Before it is painted: what was changed in this visit stands as it was left, and all else is fetched anew.
  useLayoutEffect(() => {
    if (isBegun(desk.hours.peek())) return;
    desk.hours.value = null;
    void load();
  }, [desk, load]);

  const send = async (replaces: number, availability: Availability) => {
    setSaving(true);
    setProblem(null);
    const sent = await putHours(desk, { replaces, availability });
    setSaving(false);
    if (sent.ok) {
      take(sent.value);
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
      // Two may come before the screen is drawn again.
      desk.hours.value = changed(desk.hours.value, what);
    },
    undo: (): void => {
      if (kept === null) return;
      take(kept);
      setSaid(words.undone);
    },
  };
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
