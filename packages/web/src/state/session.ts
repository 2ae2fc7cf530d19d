import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import {
  type Case,
  type Facts,
  factKeys,
  factsAsOf,
  mergeCases,
} from "@staying-power/case";
import type { Reading } from "@staying-power/forecast";
import type { CaseStorage, StorageErrorKind } from "../storage/case-storage.ts";
import type { Forecaster } from "../worker/forecaster.ts";
import { parseBrowserRecord } from "./browser-record.ts";
import { nextQuestion } from "./next-question.ts";
import { type QuestionKey, safetyGate } from "@staying-power/guide";
import type { SetAside } from "./set-aside.ts";
import { type Days, latestDay, withAnswer } from "./with-answer.ts";

/** Where the session is in its life. */
export type Life =
  | { readonly kind: "loading" }
  | { readonly kind: "ready" }
  /** What is kept is sealed; it opens with the passphrase or the recovery code. */
  | { readonly kind: "locked" }
  /** Something was kept that cannot be read; it stays untouched until the person decides. */
  | { readonly kind: "damaged"; readonly record: unknown };

export type Trouble = StorageErrorKind | "not-erased";

export interface SessionParts {
  readonly storage: CaseStorage;
  readonly forecaster: Forecaster;
  /** The person's own date, YYYY-MM-DD. */
  readonly today: () => string;
}

/** One person's visit: the case, its reading, and everything that may be done to them. */
export interface Session {
  readonly life: ReadonlySignal<Life>;
  readonly person: ReadonlySignal<Case>;
  readonly facts: ReadonlySignal<Facts>;
  readonly setAside: ReadonlySignal<SetAside>;
  /** True once anything was answered or set aside. */
  readonly begun: ReadonlySignal<boolean>;
  /** The newest reading; while another is worked out it is still the one before. */
  readonly reading: ReadonlySignal<Reading | null>;
  readonly forecast: ReadonlySignal<"none" | "working" | "ready" | "failed">;
  /** What to ask next: `waiting` until the reading for the last answer is there. */
  readonly next: ReadonlySignal<QuestionKey | "waiting" | "nothing" | "failed">;
  /** What the browser refused, until it agrees again. */
  readonly trouble: ReadonlySignal<Trouble | null>;
  readonly today: () => string;
  start(): Promise<void>;
  /** Gives, changes or (by null) takes back an answer. False when the value is not a valid one. */
  answer(key: QuestionKey, value: unknown): boolean;
  leaveOpen(key: QuestionKey, how: "unknown" | "skipped"): void;
  tryForecastAgain(): void;
  trySavingAgain(): void;
  /** Forgets everything. False when the browser would not. */
  eraseEverything(): Promise<boolean>;
}

const freshCase: Case = { format: "staying-power/case", version: 1 };

export function session(parts: SessionParts): Session {
  const { storage, forecaster, today } = parts;
  const life = signal<Life>({ kind: "loading" });
  const person = signal<Case>(freshCase);
  const setAside = signal<SetAside>({});
  const reading = signal<Reading | null>(null);
  const forecast = signal<"none" | "working" | "ready" | "failed">("none");
  const trouble = signal<Trouble | null>(null);
  const facts = computed(() =>
    factsAsOf(person.value, latestDay(person.value, today())),
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
  const next = computed(() => {
    if (!known.value.has("breakup") && setAside.value.breakup === undefined)
      return "breakup";
    if (forecast.value === "failed") return "failed";
    if (forecast.value !== "ready" || reading.value === null) return "waiting";
    // Words of safety come before any further question.
    if (safetyGate(reading.value) === "withheld") return "nothing";
    return (
      nextQuestion(person.value, known.value, setAside.value, reading.value) ??
      "nothing"
    );
  });

  /** False while we do not know what the browser already holds: then nothing may be overwritten. */
  let knowsWhatIsKept = false;
  let firstDay = today();
  let saving: Promise<void> = Promise.resolve();

  const days = (): Days => ({ first: firstDay, today: today() });

  /** Takes up what was kept. False when it cannot be read: then it must stay as it is. */
  const takeUp = (record: unknown): boolean => {
    const kept = record === null ? null : parseBrowserRecord(record);
    if (record !== null && kept === null) {
      life.value = { kind: "damaged", record };
      return false;
    }
    knowsWhatIsKept = true;
    if (kept === null) return true;
    person.value = begun.value
      ? mergeCases(kept.case, person.value)
      : kept.case;
    setAside.value = { ...kept.setAside, ...setAside.value };
    firstDay = kept.firstDay;
    return true;
  };

  const saveNow = async (): Promise<void> => {
    if (!knowsWhatIsKept) {
      const kept = await storage.load();
      if (!kept.ok) {
        trouble.value = kept.error.kind;
        return;
      }
      if (!takeUp(kept.value)) return;
    }
    const saved = await storage.save({
      case: person.value,
      setAside: setAside.value,
      firstDay,
    });
    trouble.value = saved.ok ? null : saved.error.kind;
  };

  const save = (): void => {
    saving = saving.then(saveNow);
  };

  const askForecast = async (): Promise<void> => {
    forecast.value = "working";
    // Still apart today, or still together, is itself something we know.
    const told = { ...person.value, asOf: latestDay(person.value, today()) };
    const answer = await forecaster.ask({
      case: told,
      today: today(),
      setAside: Object.keys(setAside.value),
    });
    if (answer.kind === "replaced") return;
    batch(() => {
      if (answer.kind === "reading") reading.value = answer.reading;
      forecast.value = answer.kind === "reading" ? "ready" : "failed";
    });
  };

  return {
    life,
    person,
    facts,
    setAside,
    begun,
    reading,
    forecast,
    next,
    trouble,
    today,
    start: async () => {
      const kept = await storage.load();
      batch(() => {
        life.value = { kind: "ready" };
        if (kept.ok) takeUp(kept.value);
        else trouble.value = kept.error.kind;
      });
      if (life.value.kind === "ready") void askForecast();
    },
    answer: (key, value) => {
      const answered = withAnswer(person.value, key, value, days());
      if (!answered.ok) return false;
      batch(() => {
        person.value = answered.value;
        const { [key]: _, ...others } = setAside.value;
        setAside.value = others;
        void askForecast();
      });
      save();
      return true;
    },
    leaveOpen: (key, how) => {
      batch(() => {
        if (known.value.has(key)) {
          const cleared = withAnswer(person.value, key, null, days());
          if (cleared.ok) person.value = cleared.value;
        }
        setAside.value = { ...setAside.value, [key]: how };
        void askForecast();
      });
      save();
    },
    tryForecastAgain: () => void askForecast(),
    trySavingAgain: save,
    eraseEverything: async () => {
      await saving;
      const erased = await storage.erase();
      if (!erased.ok) {
        trouble.value = "not-erased";
        return false;
      }
      knowsWhatIsKept = true;
      firstDay = today();
      batch(() => {
        life.value = { kind: "ready" };
        person.value = freshCase;
        setAside.value = {};
        reading.value = null;
        trouble.value = null;
        void askForecast();
      });
      return true;
    },
  };
}
