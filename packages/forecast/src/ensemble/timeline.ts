import { normalQuantile } from "@staying-power/engine";
import type { SignalId } from "@staying-power/case";
import type {
  CaseEvidence,
  VariableId,
  VariableValue,
} from "./case-evidence.ts";
import type { Ensemble } from "./ensemble.ts";
import type { Answer } from "./imagine.ts";
import { weeksSinceBreakup } from "../tables/prevalence.ts";

/** What the person does towards the ex and about themselves: answers for `conduct:…`, `issueWork` and `newFocus`. */
export type Conduct = ReadonlyMap<VariableId, Answer>;

/** A stretch of the past in which conduct did not change, with what was seen of the ex at its end. */
export interface Stretch {
  /** One number for all draws, or one a draw; ≥ 0. */
  readonly weeks: number | Float64Array;
  readonly conduct: Conduct;
  readonly signals: readonly SignalId[];
  /** Weeks since the breakup at its end. */
  readonly endWeek: number | Float64Array;
}

/** The past of a case as stretches, and what the person does now. */
export interface Timeline {
  readonly weeksSince: number | Float64Array;
  readonly stretches: readonly Stretch[];
  readonly current: Conduct;
}

const noContact = "conduct:no-contact";

/**
 * Lays out the past of a case.
 *
 * Without dated conduct, the summary holds: what was done towards the ex from the breakup until No Contact began, then
 * No Contact for as long as they say (a random part of the time when they do not). Dated conduct replaces what came
 * before it from its day on. Work on the issue and a new focus count from today.
 *
 * @param ensemble - the draws.
 * @param evidence - what the case says.
 * @param answers - an answer for every variable, from `fillIn`.
 * @param until - how many weeks ago the past ends: 0, or when the ex came back.
 */
export function timelineOf(
  ensemble: Ensemble,
  evidence: CaseEvidence,
  answers: ReadonlyMap<VariableId, Answer>,
  until: number,
): Timeline {
  const oldest = evidence.dated[0]?.weeksAgo ?? 0;
  const weeksSince =
    evidence.weeksSince ?? imaginedWeeks(ensemble, Math.max(oldest, until));
  const since = (d: number): number =>
    typeof weeksSince === "number" ? weeksSince : (weeksSince[d] ?? 0);

  const summary = new Map(
    [...answers].filter(([id]) => id.startsWith("conduct:")),
  );
  const without = new Map([...summary].filter(([id]) => id !== noContact));
  const silent: Conduct = new Map([[noContact, { known: true, code: 1 }]]);
  const silence = summary.get(noContact);
  const silentFor = silences(ensemble, {
    silence,
    stated: evidence.known.get("noContactWeeks"),
    since,
  });
  const anySilence = silentFor.some((weeks) => weeks > 0);

  const stretches: Stretch[] = [];
  let conduct: Conduct | "summary" = "summary";
  const add = (
    fromAgo: number | undefined,
    toAgo: number,
    signals: readonly SignalId[],
  ): void => {
    const endWeek =
      typeof weeksSince === "number"
        ? weeksSince - toAgo
        : weeksSince.map((weeks) => weeks - toAgo);
    const start = (d: number): number => fromAgo ?? since(d);
    if (conduct !== "summary" || !anySilence) {
      const weeks =
        fromAgo === undefined && typeof weeksSince !== "number"
          ? weeksSince.map((w) => Math.max(0, w - toAgo))
          : start(0) - toAgo;
      stretches.push({
        weeks,
        conduct: conduct === "summary" ? without : conduct,
        signals,
        endWeek,
      });
      return;
    }
    const before = silentFor.map((weeks, d) =>
      Math.max(0, start(d) - Math.max(toAgo, weeks)),
    );
    const during = silentFor.map((weeks, d) =>
      Math.max(0, Math.min(start(d), weeks) - toAgo),
    );
    stretches.push(
      { weeks: uniform(before), conduct: without, signals: [], endWeek },
      { weeks: uniform(during), conduct: silent, signals, endWeek },
    );
  };

  let from: number | undefined;
  for (const entry of evidence.dated) {
    if (entry.weeksAgo < until) break;
    add(from, entry.weeksAgo, entry.kind === "signal" ? [entry.signal] : []);
    from = entry.weeksAgo;
    if (entry.kind === "conduct") conduct = datedConduct(entry.conduct);
  }
  add(from, until, until > 0 ? [] : evidence.signals);
  return {
    weeksSince,
    stretches,
    current: withOwnWork(
      answers,
      conductNow(ensemble, conduct, summary, without, silence),
    ),
  };
}

function datedConduct(ids: readonly string[]): Conduct {
  return new Map(ids.map((id) => [`conduct:${id}`, { known: true, code: 1 }]));
}

interface Silence {
  readonly silence: Answer | undefined;
  /** For how many weeks it was kept, where that is known. */
  readonly stated: VariableValue | undefined;
  /** Weeks since the breakup in a draw. */
  readonly since: (d: number) => number;
}

/** Weeks before now at which No Contact began, in each draw; 0 where it was not kept. */
function silences(
  ensemble: Ensemble,
  { silence, stated, since }: Silence,
): Float64Array {
  const { draws } = ensemble;
  const fraction = ensemble.uniforms("noContactWeeks");
  const silentFor = new Float64Array(draws);
  for (let d = 0; d < draws && silence !== undefined; d += 1) {
    const kept = silence.known ? silence.code : (silence.codes[d] ?? 0);
    if (kept !== 1) continue;
    const length =
      typeof stated === "number" ? stated : (fraction[d] ?? 0.5) * since(d);
    silentFor[d] = Math.min(length, since(d));
  }
  return silentFor;
}

/**
 * No Contact replaces everything else one did; where it is imagined, draw by draw.
 * Five parameters: the three conducts it chooses among, in the order it prefers them.
 */
function conductNow(
  ensemble: Ensemble,
  dated: Conduct | "summary",
  summary: Conduct,
  without: Conduct,
  silence: Answer | undefined,
): Conduct {
  if (dated !== "summary") return dated;
  if (silence === undefined) return without;
  if (silence.known)
    return silence.code === 1 ? new Map([[noContact, silence]]) : without;
  return new Map(
    [...summary].map(([id, answer]) => {
      if (id === noContact) return [id, answer];
      const key = `${id} unless silent ${answer.known ? answer.code : ""}`;
      const kept = ensemble.cache.get(key);
      const codes =
        kept instanceof Float64Array
          ? kept
          : silence.codes.map((silent, d) =>
              silent === 1
                ? 0
                : answer.known
                  ? answer.code
                  : (answer.codes[d] ?? 0),
            );
      ensemble.cache.set(key, codes);
      return [id, { known: false, codes }];
    }),
  );
}

function withOwnWork(
  answers: ReadonlyMap<VariableId, Answer>,
  conduct: Conduct,
): Conduct {
  const own = ["issueWork", "newFocus"].flatMap((id) => {
    const answer = answers.get(id);
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return new Map([...conduct, ...own]);
}

function imaginedWeeks(ensemble: Ensemble, atLeast: number): Float64Array {
  return ensemble
    .uniforms("weeksSinceBreakup")
    .map((u) =>
      Math.max(
        atLeast,
        weeksSinceBreakup.median *
          Math.exp(weeksSinceBreakup.logSd * normalQuantile(u)),
      ),
    );
}

/** One number instead of an array when all draws agree. */
function uniform(weeks: Float64Array): number | Float64Array {
  const first = weeks[0] ?? 0;
  return weeks.every((value) => value === first) ? first : weeks;
}
