import {
  randomStream,
  simulateHistory,
  type RandomStream,
  type Visit,
} from "@staying-power/engine";
import {
  factKinds,
  parseCase,
  type Case,
  type SignalId,
} from "@staying-power/case";
import {
  makeEnsemble,
  optionsOf,
  variables,
  type Ensemble,
} from "../ensemble/ensemble.ts";
import type { Answer } from "../ensemble/imagine.ts";
import { posterior } from "../ensemble/posterior.ts";
import { chainRates } from "../chain/rates.ts";
import { tempered, situate, type Situation } from "../ensemble/situation.ts";
import {
  apartLevels,
  chain,
  stateIndex,
  wrongReasons,
} from "../chain/states.ts";
import { parameterDraws } from "../ensemble/stored-posterior.ts";
import { signalKinds } from "../tables/signal-likelihood.ts";

/** How imagined cases are made. */
export interface SimulationOptions {
  readonly count: number;
  /** `YYYY-MM-DD`: the day every case is watched until. */
  readonly asOf: string;
  readonly seed?: number;
  /** Weeks watched since the breakup; default 104. */
  readonly weeks?: number;
}

/** Chance that a person gives the answer to a question. Judgement; it shapes imagined cases only. */
const answered = 0.7;
/** Weeks between the signals an imagined person logs. */
const signalEvery = 6;
const batch = 200;

/**
 * Imagined cases with outcomes, from the same model as the forecast: facts from their prevalences, a history from the
 * chain under one draw of the parameters, a signal now and then from the hidden level of the moment.
 *
 * @param options - see `SimulationOptions`.
 * @returns parsed cases, one after another; the same options give the same cases.
 * @throws RangeError when count or weeks is not a positive whole number.
 */
export function* simulateCases(options: SimulationOptions): Generator<Case> {
  const { count, asOf, seed = 1, weeks = 104 } = options;
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError("simulateCases: count must be a positive integer");
  if (!Number.isInteger(weeks) || weeks < 1)
    throw new RangeError("simulateCases: weeks must be a positive integer");
  const parameters = parameterDraws(posterior);
  const day = (week: number): string =>
    new Date(
      Date.parse(`${asOf}T00:00:00Z`) -
        Math.round((weeks - week) * 7) * 86_400_000,
    )
      .toISOString()
      .slice(0, 10);

  for (let first = 0; first < count; first += batch) {
    const random = randomStream(seed, first + 11);
    const offset = random.below(parameters.draws);
    const rotated = {
      draws: parameters.draws,
      values: rotate(parameters.values, parameters.draws, offset),
    };
    const ensemble = makeEnsemble(rotated, batch, seed, {
      group: 5000 + first / batch,
    });
    const nothing = {
      asOf,
      weeksSince: 0,
      known: new Map(),
      answered: new Set<string>(),
      signals: [],
      told: { signals: undefined, conduct: undefined },
      dated: [],
      slips: [],
      together: undefined,
      reunion: [],
      leftOut: 0,
    };
    const situation = situate(ensemble, nothing, "with coaches");
    const rates = chainRates(situation.ratesOf(situation.current));
    for (let d = 0; d < Math.min(batch, count - first); d += 1) {
      const moves = Float64Array.from(
        { length: rates.length / batch },
        (_, move) => rates[move * batch + d] ?? 0,
      );
      const start = pick(
        apartLevels.map((_, level) => situation.now[level * batch + d] ?? 0),
        random,
      );
      const visits = simulateHistory(
        chain,
        [{ weeks, rates: moves }],
        start,
        random,
      );
      const events = eventsOf(visits, {
        weeks,
        day,
        random,
        signal: (state) => signalFrom(ensemble, state, d, random),
        start,
      });
      const parsed = parseCase({
        format: "staying-power/case",
        version: 1,
        breakup: day(0),
        asOf,
        facts: factsOf(situation, d, random),
        events,
      });
      if (!parsed.ok)
        throw new RangeError(`simulateCases: ${parsed.error.message}`);
      yield parsed.value;
    }
  }
}

interface Telling {
  readonly weeks: number;
  readonly day: (week: number) => string;
  readonly random: RandomStream;
  /** What an ex in this state is seen to do. */
  readonly signal: (state: number) => SignalId;
  /** The state at the breakup. */
  readonly start: number;
}

/** What would have been logged of a history: signals now and then, a return, a second leaving. */
function eventsOf(
  visits: readonly Visit[],
  { weeks, day, random, signal, start }: Telling,
): readonly unknown[] {
  const stateAt = (week: number): number =>
    visits.findLast(({ atWeek }) => atWeek <= week)?.state ?? start;
  const events: unknown[] = [];
  const returned = visits.find(
    ({ state }) => state >= stateIndex.wrong0 && state <= stateIndex.attraction,
  );
  for (
    let week = signalEvery;
    week < (returned?.atWeek ?? weeks);
    week += signalEvery
  ) {
    if (random.uniform() < 0.5) continue;
    events.push({
      at: day(week),
      kind: "signal",
      signal: signal(stateAt(week)),
    });
  }
  if (returned !== undefined) {
    const reason =
      wrongReasons[returned.state - stateIndex.wrong0] ?? "attraction";
    events.push({ at: day(returned.atWeek), kind: "returned", reason });
  }
  const left = visits.find(({ state }) => state === stateIndex.leftAgain);
  if (left !== undefined)
    events.push({
      at: day(Math.max(left.atWeek, (returned?.atWeek ?? 0) + 1 / 7)),
      kind: "left-again",
    });
  return events;
}

function rotate(values: Float64Array, draws: number, by: number): Float64Array {
  return values.map((_, i) => {
    const row = Math.floor(i / draws);
    return values[row * draws + ((i + by) % draws)] ?? 0;
  });
}

function pick(shares: readonly number[], random: RandomStream): number {
  let left = random.uniform() * shares.reduce((sum, share) => sum + share, 0);
  const index = shares.findIndex((share) => (left -= share) < 0);
  return Math.max(0, index);
}

function signalFrom(
  ensemble: Ensemble,
  state: number,
  d: number,
  random: RandomStream,
): SignalId {
  const column = state < apartLevels.length ? state : apartLevels.length;
  const shares = signalKinds.map(
    (signal) =>
      tempered(ensemble, signal, false)[column * ensemble.draws + d] ?? 0,
  );
  return signalKinds[pick(shares, random)] ?? "none";
}

function factsOf(
  situation: Situation,
  d: number,
  random: RandomStream,
): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const [key, kind] of Object.entries(factKinds)) {
    const mine = variables.filter(({ prevalence }) => prevalence.fact === key);
    if (mine.length === 0 || random.uniform() > answered) continue;
    const code = (id: string): number => codeAt(situation.answers.get(id), d);
    const [only] = mine;
    if (kind.kind === "set") {
      facts[key] = mine
        .filter(({ id }) => code(id) === 1)
        .map(({ item }) => item);
    } else if (only !== undefined) {
      const options = optionsOf(only);
      const option = options?.[code(only.id)];
      if (kind.kind === "boolean") facts[key] = option === "true";
      else if (kind.kind === "choice") facts[key] = option;
      else
        facts[key] = Math.min(
          kind.high,
          Math.max(
            kind.low,
            Math.round(option === undefined ? code(only.id) : Number(option)),
          ),
        );
    }
  }
  return facts;
}

function codeAt(answer: Answer | undefined, d: number): number {
  return answer === undefined
    ? 0
    : answer.known
      ? answer.code
      : (answer.codes[d] ?? 0);
}
