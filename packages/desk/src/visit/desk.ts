import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Answered, Relay } from "../net/relay-client.ts";
import type { Forecast } from "../worker/forecast-asked.ts";
import type { Keys } from "../worker/keys.ts";
import { type Agenda, agendaOf } from "./agenda.ts";
import type { ContentDraft } from "./content-draft.ts";
import type { Drafts } from "./drafts.ts";
import { endSession } from "./end-session.ts";
import type { GoingOfCase } from "./going.ts";
import type { HeldHours } from "./held-hours.ts";
import { type KeptDrafts, keptDrafts } from "./kept-drafts.ts";
import { parcels, type Parcels } from "./parcels.ts";
import type { Passkeys } from "./passkeys.ts";
import type { SignedIn } from "./signed-in.ts";

/** Why someone stands before the door. */
export type Outside =
  "first" | "reload" | "idle" | "out" | "expired" | "removed";

/** What a visit of the desk works with. */
export interface DeskParts {
  readonly relay: Relay;
  readonly keys: Keys;
  readonly forecast: Forecast;
  readonly passkeys: Passkeys;
  readonly now: () => Date;
  /** The zone of this browser. */
  readonly zone: string;
  /** What this device might be called. */
  readonly device: string;
  /** Where the page is: `https://desk.example`. */
  readonly origin: string;
  /** Whether this page was loaded again. */
  readonly reloaded: boolean;
}

/** One visit: who is signed in, and what they opened. */
export interface Desk extends DeskParts {
  readonly who: ReadonlySignal<SignedIn | null>;
  readonly outside: ReadonlySignal<Outside>;
  readonly parcels: Parcels;
  readonly agenda: Agenda;
  /** What the visit is told when it begins. */
  enter(signedIn: Omit<SignedIn, "recipient">): Promise<void>;
  /** Forgets all that was opened, and the key; once the desk is erased, also what was kept sealed on this device. Tells the relay, unless it knows. */
  leave(why: Outside): void;
  /** Asks as the coach; a sign-in that is over leads out, and what comes after that is nobody's. */
  asCoach<T>(
    ask: (relay: Relay, token: string) => Promise<Answered<T>>,
  ): Promise<Answered<T>>;
  /** From now on the desk goes by the clocks of this zone. */
  moveTo(zone: string): void;
  /** What is being written, by case. */
  readonly drafts: Map<string, Drafts>;
  /** What was sent and may have arrived, by case: it goes again as it was. */
  readonly going: Map<string, GoingOfCase>;
  /** What is written and neither published nor saved, sealed on this device. */
  readonly kept: KeptDrafts;
  /** The coach's own words, as they stand on the screen; null before they were fetched. */
  readonly content: Signal<ContentDraft | null>;
  /** The coach's hours, as they stand on the screen; null before they were fetched. */
  readonly hours: Signal<HeldHours | null>;
}

/** Begins a visit. */
export function openDesk(parts: DeskParts): Desk {
  const who = signal<SignedIn | null>(null);
  const outside = signal<Outside>(parts.reloaded ? "reload" : "first");
  const leave = (why: Outside): void => {
    const token = who.value?.token;
    if (why === "removed") desk.kept.forget();
    who.value = null;
    outside.value = why;
    desk.parcels.forget();
    desk.agenda.forget();
    desk.drafts.clear();
    desk.going.clear();
    desk.content.value = null;
    desk.hours.value = null;
    if (token !== undefined && (why === "out" || why === "idle"))
      void endSession(parts.relay, token);
  };
  const asCoach: Desk["asCoach"] = async (ask) => {
    const token = who.value?.token;
    if (token === undefined) return { ok: false, error: "not-signed-in" };
    const answered = await ask(parts.relay, token);
    if (who.value?.token !== token)
      return { ok: false, error: "not-signed-in" };
    if (!answered.ok && answered.error === "not-signed-in") leave("expired");
    return answered;
  };
  const desk: Desk = {
    ...parts,
    who,
    outside,
    parcels: parcels({ asCoach, who, keys: parts.keys }),
    agenda: agendaOf({ asCoach, who, keys: parts.keys }),
    enter: async (signedIn) => {
      const recipient = await parts.keys.recipientOf(signedIn.identity);
      who.value = { ...signedIn, recipient };
    },
    moveTo: (zone) => {
      const now = who.value;
      if (now !== null) who.value = { ...now, coach: { ...now.coach, zone } };
    },
    leave,
    asCoach,
    drafts: new Map(),
    going: new Map(),
    kept: keptDrafts({ who, keys: parts.keys }),
    content: signal<ContentDraft | null>(null),
    hours: signal<HeldHours | null>(null),
  };
  return desk;
}
