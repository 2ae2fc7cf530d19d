import type {
  CaseEvidence,
  VariableId,
  VariableValue,
} from "./case-evidence.ts";
import { keptWith, recall, variables, type Ensemble } from "./ensemble.ts";
import type { CountedSignal } from "./habits.ts";
import { imagined, type Answer } from "./imagine.ts";
import { conductLasts } from "../tables/slips.ts";
import { weeksSinceBreakup } from "../tables/prevalence.ts";

/** What the person does towards the ex and about themselves: answers for `conduct:…`, `issueWork` and `newFocus`. */
export type Conduct = ReadonlyMap<VariableId, Answer>;

/** A sign of the ex, with the power that its likelihood is raised to, above 0 and at most 2. */
export type Sign = Omit<CountedSignal, "weeksAgo">;

/** A stretch of the past in which conduct did not change, with what was seen of the ex at its end. */
export interface Stretch {
  /** One number for all draws, or one a draw; ≥ 0. */
  readonly weeks: number | Float64Array;
  readonly conduct: Conduct;
  readonly signals: readonly Sign[];
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
const ownWork: readonly VariableId[] = ["issueWork", "newFocus"];

/** Whether a variable is of what the person does. */
export function isOfConduct(id: VariableId): boolean {
  return id.startsWith("conduct:") || ownWork.includes(id);
}

/** What is told of conduct at one time, and for how long it is taken to have gone on. */
interface ToldConduct {
  /** Weeks before now. */
  readonly since: number | undefined;
  readonly conduct: Conduct | "summary";
}

/**
 * Lays out the past of a case.
 *
 * Without dated conduct, the summary holds: what was done towards the ex from the breakup until No Contact began, then
 * No Contact for as long as they say (a random part of the time when they do not) and on from there. Dated conduct
 * replaces what came before it from its day on, and so does a summary that was told on a known day. What was told goes
 * on for a while that differs from draw to draw (`conductLasts`); after it nobody knows, and conduct is imagined.
 * Work on the issue and a new focus count from today.
 *
 * @param ensemble - the draws.
 * @param evidence - what the case says.
 * @param answers - an answer for every variable, from `fillIn`; of those, what is `isOfConduct` is looked at.
 */
export function timelineOf(
  ensemble: Ensemble,
  evidence: CaseEvidence,
  answers: ReadonlyMap<VariableId, Answer>,
): Timeline {
  /** How many weeks ago the past ends: 0, or when the ex came back. */
  const until = evidence.together?.weeksAgo ?? 0;
  const oldest = evidence.dated[0]?.weeksAgo ?? 0;
  const weeksSince =
    evidence.weeksSince ?? imaginedWeeks(ensemble, Math.max(oldest, until));
  const conducts = summaryConducts(ensemble, evidence, answers, weeksSince);
  const stretches: Stretch[] = [];
  let told: ToldConduct = { since: undefined, conduct: "summary" };
  let from: number | undefined;
  for (const { weeksAgo, signals, conduct } of entriesOf(evidence, until)) {
    stretches.push(
      ...stretchesOf(conducts, told, { from, to: weeksAgo, signals }),
    );
    from = weeksAgo;
    if (conduct !== undefined) told = { since: weeksAgo, conduct };
  }
  return {
    weeksSince,
    stretches,
    current: withOwnWork(answers, conductOfToday(conducts, told)),
  };
}

interface Entry {
  readonly weeksAgo: number;
  readonly signals: readonly Sign[];
  /** What is done from then on, when something is told of it. */
  readonly conduct?: Conduct | "summary";
}

/** What is told with a date, and the summaries on the day they were told, oldest first; the last ends the past. */
function entriesOf(evidence: CaseEvidence, until: number): readonly Entry[] {
  const { told, dated } = evidence;
  // Several signals at once are not independent.
  const power = 1 / Math.sqrt(evidence.signals.length);
  const signals = evidence.signals.map((signal) => ({ signal, power }));
  const summaries: readonly Entry[] = [
    ...(told.conduct === undefined || !evidence.answered.has("conduct")
      ? []
      : [{ weeksAgo: told.conduct, signals: [], conduct: "summary" as const }]),
    ...(told.signals === undefined || signals.length === 0
      ? []
      : [{ weeksAgo: told.signals, signals }]),
  ];
  const logged = dated.map((entry): Entry =>
    entry.kind === "signal"
      ? { weeksAgo: entry.weeksAgo, signals: [entry] }
      : {
          weeksAgo: entry.weeksAgo,
          signals: [],
          conduct: datedConduct(entry.conduct),
        },
  );
  const undated = told.signals === undefined && until === 0 ? signals : [];
  return [
    ...[...summaries, ...logged]
      .filter(({ weeksAgo }) => weeksAgo >= until)
      .toSorted((a, b) => b.weeksAgo - a.weeksAgo),
    { weeksAgo: until, signals: undated },
  ];
}

function datedConduct(ids: readonly string[]): Conduct {
  return new Map(ids.map((id) => [`conduct:${id}`, { known: true, code: 1 }]));
}

/** What a case tells of conduct in summary, and what there is to put in its place. */
interface SummaryConducts {
  readonly ensemble: Ensemble;
  readonly weeksSince: number | Float64Array;
  /** Until No Contact began. */
  readonly without: Conduct;
  /** What is done when it was told. */
  readonly atTelling: Conduct;
  /** `[draws]`: weeks before now at which No Contact began; 0 where it was not kept. */
  readonly silentFrom: Float64Array;
  /** What people do of whom nothing is known. */
  readonly imagined: Conduct;
  /** `[draws]`: for how many weeks what is told goes on. */
  readonly lasts: Float64Array;
  /** How many weeks ago the summary was told. */
  readonly toldAgo: number;
}

function summaryConducts(
  ensemble: Ensemble,
  evidence: CaseEvidence,
  answers: ReadonlyMap<VariableId, Answer>,
  weeksSince: number | Float64Array,
): SummaryConducts {
  const summary = new Map(
    [...answers].filter(([id]) => id.startsWith("conduct:")),
  );
  const without = new Map([...summary].filter(([id]) => id !== noContact));
  const silence = summary.get(noContact);
  const toldAgo = evidence.answered.has("conduct")
    ? (evidence.told.conduct ?? 0)
    : 0;
  return {
    ensemble,
    weeksSince,
    without,
    atTelling: conductNow(ensemble, summary, without, silence),
    silentFrom: silences(ensemble, {
      silence,
      stated: evidence.known.get("noContactWeeks"),
      since: (d) => at(weeksSince, d),
      toldAgo,
    }),
    imagined: imaginedConduct(ensemble),
    lasts: lastingWeeks(ensemble),
    toldAgo,
  };
}

function at(weeks: number | Float64Array, d: number): number {
  return typeof weeks === "number" ? weeks : (weeks[d] ?? 0);
}

/** A piece of the past between two entries, in weeks before now. */
interface Piece {
  /** Undefined: the breakup. */
  readonly from: number | undefined;
  readonly to: number;
  readonly signals: readonly Sign[];
}

/** A piece of the past as stretches of one conduct each: as told, silent, and after what was told had its time. */
function stretchesOf(
  conducts: SummaryConducts,
  told: ToldConduct,
  { from, to, signals }: Piece,
): readonly Stretch[] {
  const { weeksSince, silentFrom, without, toldAgo, lasts } = conducts;
  const endWeek =
    typeof weeksSince === "number"
      ? weeksSince - to
      : weeksSince.map((weeks) => weeks - to);
  const silent: Conduct = new Map([[noContact, { known: true, code: 1 }]]);
  const isSummary = told.conduct === "summary";
  const since = isSummary ? toldAgo : (told.since ?? 0);
  /** Weeks before now at which what was told had its time. */
  const gone = lasts.map((weeks) => Math.max(0, since - weeks));
  const between = (
    first: (d: number) => number,
    last: (d: number) => number,
  ): number | Float64Array =>
    uniform(
      gone.map((_, d) =>
        Math.max(
          0,
          Math.min(from ?? at(weeksSince, d), first(d)) - Math.max(to, last(d)),
        ),
      ),
    );
  const goneIn = (d: number): number => gone[d] ?? 0;
  const silentIn = (d: number): number =>
    isSummary ? Math.max(goneIn(d), silentFrom[d] ?? 0) : goneIn(d);
  const parts: readonly (readonly [number | Float64Array, Conduct])[] = [
    [
      between(() => Infinity, silentIn),
      told.conduct === "summary" ? without : told.conduct,
    ],
    [between(silentIn, goneIn), silent],
    [between(goneIn, () => 0), conducts.imagined],
  ];
  const lived = parts.filter(([weeks]) => weeks !== 0);
  const last = lived.at(-1) ?? parts[0];
  return (lived.length === 0 && last !== undefined ? [last] : lived).map(
    (part) => ({
      weeks: part[0],
      conduct: part[1],
      signals: part === last ? signals : [],
      endWeek,
    }),
  );
}

/** What is done now: as told where that still goes on, and else what people do of whom nothing is known. */
function conductOfToday(
  { ensemble, atTelling, imagined: unknown, lasts, toldAgo }: SummaryConducts,
  told: ToldConduct,
): Conduct {
  const isSummary = told.conduct === "summary";
  const mine = isSummary ? atTelling : told.conduct;
  const ago = isSummary ? toldAgo : (told.since ?? 0);
  if (ago === 0) return mine;
  const code = (answer: Answer | undefined, d: number): number =>
    answer === undefined
      ? 0
      : answer.known
        ? answer.code
        : (answer.codes[d] ?? 0);
  return new Map(
    [...unknown].map(([id, otherwise]) => {
      const answer = mine.get(id);
      const codes = (): Float64Array =>
        lasts.map((weeks, d) => code(weeks < ago ? otherwise : answer, d));
      const same =
        answer === undefined ? 0 : answer.known ? answer.code : undefined;
      const mixed =
        same === undefined
          ? codes()
          : recall(
              ensemble.recentLikelihoods,
              `${id} ${same} told ${ago}`,
              codes,
            );
      return [id, { known: false, codes: mixed }];
    }),
  );
}

/** What people do towards the ex of whom nothing is known, draw by draw. */
function imaginedConduct(ensemble: Ensemble): Conduct {
  const kept = keptConducts.get(ensemble);
  if (kept !== undefined) return kept;
  const summary = new Map(
    variables
      .filter(({ id }) => id.startsWith("conduct:"))
      .map((variable) => [
        variable.id,
        { known: false, codes: imagined(ensemble, variable) } as const,
      ]),
  );
  const without = new Map([...summary].filter(([id]) => id !== noContact));
  const made = conductNow(ensemble, summary, without, summary.get(noContact));
  keptConducts.set(ensemble, made);
  return made;
}

const keptConducts = new WeakMap<Ensemble, Conduct>();

/** For how many weeks what is told of conduct goes on, in each draw: exponential. */
function lastingWeeks(ensemble: Ensemble): Float64Array {
  return keptWith(ensemble, "conduct lasts", () =>
    ensemble
      .uniforms("conduct lasts")
      .map((u) => -conductLasts.halfLifeWeeks * Math.log2(1 - u)),
  );
}

interface Silence {
  readonly silence: Answer | undefined;
  /** For how many weeks it was kept, where that is known. */
  readonly stated: VariableValue | undefined;
  /** Weeks since the breakup in a draw. */
  readonly since: (d: number) => number;
  /** How many weeks ago all this was told. */
  readonly toldAgo: number;
}

/** Weeks before now at which No Contact began, in each draw; 0 where it was not kept. */
function silences(
  ensemble: Ensemble,
  { silence, stated, since, toldAgo }: Silence,
): Float64Array {
  const { draws } = ensemble;
  const fraction = ensemble.uniforms("noContactWeeks");
  const silentFor = new Float64Array(draws);
  for (let d = 0; d < draws && silence !== undefined; d += 1) {
    const kept = silence.known ? silence.code : (silence.codes[d] ?? 0);
    if (kept !== 1) continue;
    const before = Math.max(0, since(d) - toldAgo);
    const length =
      typeof stated === "number" ? stated : (fraction[d] ?? 0.5) * before;
    silentFor[d] = Math.min(length + toldAgo, since(d));
  }
  return silentFor;
}

/** No Contact replaces everything else one did; where it is imagined, draw by draw. */
function conductNow(
  ensemble: Ensemble,
  summary: Conduct,
  without: Conduct,
  silence: Answer | undefined,
): Conduct {
  if (silence === undefined) return without;
  if (silence.known)
    return silence.code === 1 ? new Map([[noContact, silence]]) : without;
  return new Map(
    [...summary].map(([id, answer]) => {
      if (id === noContact) return [id, answer];
      const key = `${id} unless silent ${answer.known ? answer.code : ""}`;
      const codes = keptWith(ensemble, key, () =>
        silence.codes.map((silent, d) =>
          silent === 1
            ? 0
            : answer.known
              ? answer.code
              : (answer.codes[d] ?? 0),
        ),
      );
      return [id, { known: false, codes }];
    }),
  );
}

function withOwnWork(
  answers: ReadonlyMap<VariableId, Answer>,
  conduct: Conduct,
): Conduct {
  const own = ownWork.flatMap((id) => {
    const answer = answers.get(id);
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return new Map([...conduct, ...own]);
}

function imaginedWeeks(ensemble: Ensemble, atLeast: number): Float64Array {
  return ensemble
    .scores("weeksSinceBreakup")
    .map((z) =>
      Math.max(
        atLeast,
        weeksSinceBreakup.median * Math.exp(weeksSinceBreakup.logSd * z),
      ),
    );
}

/** One number instead of an array when all draws agree. */
function uniform(weeks: Float64Array): number | Float64Array {
  const first = weeks[0] ?? 0;
  return weeks.every((value) => value === first) ? first : weeks;
}
