import { computed, type ReadonlySignal } from "@preact/signals";
import {
  type Case,
  closedQuestions,
  type EarlyCase,
  type Facts,
  type Known,
} from "@staying-power/case";
import type { Reading } from "@staying-power/forecast";
import type { PlanInput } from "@staying-power/plan";
import { backupDue } from "../keep/backup/backup-due.ts";
import type { Checked, Forecaster, Told } from "../worker/forecaster.ts";
import type { Vault } from "../worker/vault.ts";
import { joinRecords } from "../keep/join-records.ts";
import type { KeeperParts } from "../keep/held.ts";
import { type Keeper, keeper } from "../keep/keeper.ts";
import type { Clock } from "./clock.ts";
import type { Gate, SafetyAsk } from "@staying-power/care";
import { recordReader } from "../keep/read-record.ts";
import type { SetAside } from "../keep/set-aside.ts";
import type { Slices } from "../keep/slice.ts";
import { type Answering, answering } from "./answering.ts";
import { askedForecast } from "./asked-forecast.ts";
import { comingNext, type Next } from "./coming-next.ts";
import { known } from "./known.ts";
import { type Late, late } from "./late.ts";
import { type Logging, logging } from "./logging.ts";
import { planInput } from "./plan-input.ts";
import { standing } from "./standing.ts";

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

/** One person's visit: what is kept, its reading, and everything that may be done to them. */
export interface Session extends Keeping, Answering, Logging, Late {
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
  /** Whether readings that were kept may go to a coach: not while no number is to be shown. */
  readonly readingsGo: ReadonlySignal<boolean>;
  /** What becomes of writing to the ex; `unknown` while what was said cannot be read, which invites to nothing. */
  readonly writing: ReadonlySignal<Gate["writing"] | "unknown">;
  /** The question about safety that comes before all else, if one is due. */
  readonly dueSafety: ReadonlySignal<SafetyAsk | null>;
  /** The same, where advice is what comes next; null while the numbers are withheld. */
  readonly beforeAdvice: ReadonlySignal<SafetyAsk | null>;
  /** What decides which questions, and which answers, are in their place. */
  readonly asking: ReadonlySignal<Known>;
  /** What the rules of the plan go by, as of today; another one only when some of it has changed. */
  readonly planInput: ReadonlySignal<PlanInput>;
  readonly next: ReadonlySignal<Next>;
  /** True from the moment on which a gate comes to be said before all else until its words were seen. */
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
  /** Asks for the forecast once more; true when it did not fail. */
  tryForecastAgain(): Promise<boolean>;
  /** How the reading moved, up to today or up to an early day, worked out anew; a reading asked for meanwhile goes first. */
  tellHistory(early?: EarlyCase): Promise<Told>;
  /**
   * What the answers of the reunion check come to; a reading asked for meanwhile goes first.
   * @param setAside questions of it not to be asked next.
   */
  checkReunion(setAside: readonly string[]): Promise<Checked>;
  /** Puts a record, as it was found elsewhere, in the place of what is here, or joins the two. */
  bringIn(found: unknown, how: "replace" | "merge"): void;
  /** Forgets everything. False when the browser would not. */
  eraseEverything(): Promise<boolean>;
}

/** One visit, from what is kept, a clock, and the workers that forecast and seal. */
export function session(parts: SessionParts): Session {
  const { forecaster, clock, slices, vault } = parts;
  const { today } = clock;
  const kept = keeper({ ...parts, today: () => today.peek() });
  const read = recordReader(slices);
  const { record, life, found } = kept;
  const facts = known(record, today);
  const { person, setAside, begun } = facts;
  const stands = standing({ record, life, clock, known: facts });
  const { withheld, unseenCare } = stands;
  const asking = computed((): Known => ({
    facts: facts.facts.value,
    gates: stands.gates.value.map(({ id }) => id),
  }));
  const closed = computed(() => closedQuestions(asking.value));
  const asked = askedForecast({
    forecaster,
    life,
    today,
    known: facts,
    closed,
  });
  const { reading, forecast } = asked;

  const next = comingNext({
    ...stands,
    known: facts,
    asking,
    reading,
    forecast,
  });
  const backupIsDue = computed(
    () =>
      life.value.kind === "ready" &&
      !withheld.value &&
      backupDue(
        { record: record.value, found: found.value, slices },
        today.value,
      ),
  );

  return {
    ...kept,
    ...stands,
    ...answering({ kept, clock, known: facts }),
    ...logging({ kept, person, clock }),
    ...late({ kept, today }),
    person,
    facts: facts.facts,
    setAside,
    begun,
    reading,
    forecast,
    asking,
    planInput: planInput({ record, person, today }),
    next,
    sawCare: () => {
      unseenCare.value = false;
    },
    settling: computed(() => life.value.kind === "loading"),
    backupDue: backupIsDue,
    today,
    clock,
    slices,
    vault,
    tryForecastAgain: asked.ask,
    ...askedOfWorker(forecaster, asked.toldToday, facts.first, today),
    bringIn: (brought, how) => {
      kept.replace((here) =>
        how === "replace" ? brought : joinRecords(here, brought, slices, read),
      );
    },
    eraseEverything: kept.erase,
  };
}

/** What is asked of the worker beside the reading. */
function askedOfWorker(
  forecaster: Forecaster,
  toldToday: () => Case,
  first: ReadonlySignal<string>,
  today: ReadonlySignal<string>,
): Pick<Session, "checkReunion" | "tellHistory"> {
  const question = () => ({
    case: toldToday(),
    today: today.value,
    first: first.value,
  });
  return {
    checkReunion: (setAside) => forecaster.check({ ...question(), setAside }),
    tellHistory: (early) =>
      forecaster.tell(
        early === undefined
          ? question()
          : { case: early.case, today: early.day, first: early.day },
      ),
  };
}
