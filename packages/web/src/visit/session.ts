import {
  batch,
  computed,
  effect,
  type ReadonlySignal,
  signal,
} from "@preact/signals";
import {
  type Case,
  type Facts,
  factKeys,
  factsAsOf,
  latestDay,
} from "@staying-power/case";
import type { Reading } from "@staying-power/forecast";
import { backupDue } from "../keep/backup/backup-due.ts";
import type { Forecaster, Told } from "../worker/forecaster.ts";
import type { Vault } from "../worker/vault.ts";
import { joinRecords } from "../keep/join-records.ts";
import type { KeeperParts } from "../keep/held.ts";
import { type Keeper, keeper } from "../keep/keeper.ts";
import type { Clock } from "./clock.ts";
import { nextQuestion } from "./next-question.ts";
import {
  dueSafetyQuestion,
  factSaid,
  type Gate,
  isWithheld,
  safetyAnswer,
  type SafetyKey,
  shutGates,
} from "@staying-power/care";
import type { QuestionKey } from "@staying-power/words";
import { recordReader } from "../keep/read-record.ts";
import type { SetAside } from "../keep/set-aside.ts";
import type { Slices } from "../keep/slice.ts";
import { type Days, withAnswer } from "./with-answer.ts";

export interface SessionParts extends Omit<KeeperParts, "today"> {
  readonly forecaster: Forecaster;
  readonly clock: Clock;
}

/** What the session hands on from its keeper. */
type Keeping = Pick<
  Keeper,
  | "life"
  | "record"
  | "found"
  | "newer"
  | "settings"
  | "lockOn"
  | "trouble"
  | "start"
  | "change"
  | "changeSettings"
  | "trySavingAgain"
  | "settled"
  | "prepareLock"
  | "proves"
  | "unlock"
  | "lockNow"
  | "removeLock"
>;

/** What comes next: `waiting` until the reading for the last answer is there. */
export type Next =
  | { readonly kind: "safety"; readonly key: SafetyKey }
  /** What matters more than any further question. */
  | { readonly kind: "care" }
  | { readonly kind: "question"; readonly key: QuestionKey }
  | { readonly kind: "waiting" | "nothing" | "failed" };

/** One person's visit: what is kept, its reading, and everything that may be done to them. */
export interface Session extends Keeping {
  readonly person: ReadonlySignal<Case>;
  readonly facts: ReadonlySignal<Facts>;
  readonly setAside: ReadonlySignal<SetAside>;
  /** True once anything was answered or set aside. */
  readonly begun: ReadonlySignal<boolean>;
  /** The newest reading; while another is worked out it is still the one before. */
  readonly reading: ReadonlySignal<Reading | null>;
  readonly forecast: ReadonlySignal<"none" | "working" | "ready" | "failed">;
  /** What comes before a reading, most urgent first. */
  readonly gates: ReadonlySignal<readonly Gate[]>;
  /** True while no number is to be shown. */
  readonly withheld: ReadonlySignal<boolean>;
  /** The question about safety that comes before all else, if one is due. */
  readonly dueSafety: ReadonlySignal<SafetyKey | null>;
  readonly next: ReadonlySignal<Next>;
  /** True from the moment on which a gate comes to withhold the numbers until its words were seen. */
  readonly unseenCare: ReadonlySignal<boolean>;
  /** Notes that the words of the gates were seen. */
  sawCare(): void;
  /** True until it is known what is kept here. */
  readonly settling: ReadonlySignal<boolean>;
  /** Whether to remind of a backup; never somebody for whom a file can be a danger. */
  readonly backupDue: ReadonlySignal<boolean>;
  /** The person's own date, YYYY-MM-DD. */
  readonly today: ReadonlySignal<string>;
  /** The clock of this visit. */
  readonly clock: Clock;
  /** What the rooms keep. */
  readonly slices: Slices;
  /** Seals and opens files. */
  readonly vault: Vault;
  /** Gives, changes or (by null) takes back an answer. False when the value is not a valid one. */
  answer(key: QuestionKey, value: unknown): boolean;
  leaveOpen(key: QuestionKey, how: "unknown" | "skipped"): void;
  /** Keeps an answer about safety. False when it is none. */
  answerSafety(key: SafetyKey, answer: string): boolean;
  tryForecastAgain(): void;
  /** How the reading moved, worked out anew; a reading asked for meanwhile goes first. */
  tellHistory(): Promise<Told>;
  /** Puts a record, as it was found elsewhere, in the place of what is here, or joins the two. */
  bringIn(found: unknown, how: "replace" | "merge"): void;
  /** Forgets everything. False when the browser would not. */
  eraseEverything(): Promise<boolean>;
}

export function session(parts: SessionParts): Session {
  const { forecaster, clock } = parts;
  const { today } = clock;
  const kept = keeper({ ...parts, today: () => today.peek() });
  const read = recordReader(parts.slices);
  const { record, life } = kept;
  const person = computed(() => record.value.case);
  const setAside = computed(() => record.value.setAside);
  const reading = signal<Reading | null>(null);
  const forecast = signal<"none" | "working" | "ready" | "failed">("none");
  const facts = computed(() =>
    factsAsOf(person.value, latestDay(person.value, today.value)),
  );
  const known = computed<ReadonlySet<QuestionKey>>(
    () =>
      new Set<QuestionKey>([
        ...factKeys.filter((key) => facts.value[key] !== undefined),
        ...(person.value.breakup === undefined ? [] : (["breakup"] as const)),
      ]),
  );
  const begun = computed(
    () => known.value.size > 0 || Object.keys(setAside.value).length > 0,
  );
  const gates = computed(() =>
    shutGates(person.value, record.value.safety, today.value),
  );
  const withheld = computed(() => isWithheld(gates.value));
  const unseenCare = signal(false);
  const settling = computed(() => life.value.kind === "loading");
  const backupIsDue = computed(
    () =>
      life.value.kind === "ready" &&
      !withheld.value &&
      backupDue(
        { record: record.value, found: kept.found.value, slices: parts.slices },
        today.value,
      ),
  );
  const dueSafety = computed(() =>
    dueSafetyQuestion(
      record.value.safety,
      facts.value,
      today.value,
      gates.value,
    ),
  );
  const next = computed((): Next => {
    if (dueSafety.value !== null)
      return { kind: "safety", key: dueSafety.value };
    if (withheld.value) return { kind: "care" };
    if (!known.value.has("breakup") && setAside.value.breakup === undefined)
      return { kind: "question", key: "breakup" };
    if (forecast.value === "failed") return { kind: "failed" };
    if (forecast.value !== "ready" || reading.value === null)
      return { kind: "waiting" };
    const key = nextQuestion(
      person.value,
      known.value,
      setAside.value,
      reading.value,
    );
    return key === null ? { kind: "nothing" } : { kind: "question", key };
  });

  const days = (): Days => ({
    first: record.value.firstDay,
    today: today.value,
  });

  // Still apart today, or still together, is itself something we know.
  const toldToday = (): Case => ({
    ...person.value,
    asOf: latestDay(person.value, today.value),
  });

  const askForecast = async (): Promise<void> => {
    forecast.value = "working";
    const answer = await forecaster.ask({
      case: toldToday(),
      today: today.value,
      setAside: Object.keys(setAside.value),
    });
    // Locked meanwhile: nothing of it is held.
    if (answer.kind === "replaced" || life.value.kind !== "ready") return;
    batch(() => {
      if (answer.kind === "reading") reading.value = answer.reading;
      forecast.value = answer.kind === "reading" ? "ready" : "failed";
    });
  };

  const answer = (key: QuestionKey, value: unknown): boolean => {
    const answered = withAnswer(person.value, key, value, days());
    if (!answered.ok) return false;
    kept.change((before) => {
      const { [key]: _, ...others } = before.setAside;
      return { ...before, case: answered.value, setAside: others };
    });
    return true;
  };

  const leftOpen = computed(() => Object.keys(setAside.value).join());

  // Whatever changed the case, this tab or another one, asks for a new reading.
  // A case that did not change is the same object.
  let readFor: readonly unknown[] = [];
  effect(() => {
    const told = [person.value, leftOpen.value, life.value.kind, today.value];
    if (told.every((part, place) => part === readFor[place])) return;
    readFor = told;
    if (life.value.kind === "ready") {
      void askForecast();
      return;
    }
    reading.value = null;
    forecast.value = "none";
  });

  // What was withheld before this visit has been seen; what comes to be so during it has not.
  let wasOpen = false;
  let wasWithheld = false;
  effect(() => {
    const isOpen = life.value.kind === "ready";
    if (wasOpen && isOpen && withheld.value && !wasWithheld)
      unseenCare.value = true;
    if (!withheld.value) unseenCare.value = false;
    wasOpen = isOpen;
    wasWithheld = withheld.value;
  });

  return {
    ...kept,
    person,
    facts,
    setAside,
    begun,
    reading,
    forecast,
    gates,
    withheld,
    dueSafety,
    next,
    unseenCare,
    sawCare: () => {
      unseenCare.value = false;
    },
    settling,
    backupDue: backupIsDue,
    today,
    clock,
    slices: parts.slices,
    vault: parts.vault,
    answer,
    answerSafety: (key, given) => {
      const said = safetyAnswer(key, given, facts.value, today.value);
      if (said === null) return false;
      kept.change((before) => ({
        ...before,
        safety: { ...before.safety, [key]: said },
      }));
      const told = factSaid(key, said.answer);
      if (told !== null) answer(told.fact, told.value);
      return true;
    },
    leaveOpen: (key, how) => {
      const cleared = known.value.has(key)
        ? withAnswer(person.value, key, null, days())
        : null;
      kept.change((before) => ({
        ...before,
        ...(cleared?.ok === true ? { case: cleared.value } : {}),
        setAside: { ...before.setAside, [key]: how },
      }));
    },
    tryForecastAgain: () => void askForecast(),
    tellHistory: () =>
      forecaster.tell({
        case: toldToday(),
        today: today.value,
        first: record.value.firstDay,
      }),
    bringIn: (brought, how) => {
      kept.replace((here) =>
        how === "replace"
          ? brought
          : joinRecords(here, brought, parts.slices, read),
      );
    },
    eraseEverything: kept.erase,
  };
}
