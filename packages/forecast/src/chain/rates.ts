import type { Fan, Ladder } from "@staying-power/engine";
import type { Claims } from "../tables/claims.ts";
import type { Target } from "../tables/effect.ts";
import { frailty } from "../tables/effects.ts";
import { type Ensemble, keptWith } from "../ensemble/ensemble.ts";
import { rateRow } from "../tables/rate-parameters.ts";
import type { Shifts } from "./shifts.ts";
import { apartLevels, levelFactors, moves, wrongReasons } from "./states.ts";

/** The rates of a case in every draw, per week: the facts are in, conduct is not. */
export interface CaseRates {
  readonly draws: number;
  /** `[4 × draws]` */
  readonly warming: Float64Array;
  /** `[4 × draws]` */
  readonly cooling: Float64Array;
  /** `[draws]`: return for restored attraction from the highest level. */
  readonly attraction: Float64Array;
  /** `[10 × draws]`: returns for the wrong reasons at level factor 1. */
  readonly wrong: Float64Array;
  readonly settle: Float64Array;
  /** `[10 × draws]` */
  readonly realise: Float64Array;
  readonly convert: Float64Array;
  readonly leave: Float64Array;
  readonly recover: Float64Array;
  readonly strain: Float64Array;
  readonly repair: Float64Array;
  readonly leaveStrained: Float64Array;
  /** `[5 × draws]`: distribution over the apart levels at the breakup. */
  readonly start: Float64Array;
}

const wrongCount = wrongReasons.length;

/** Rates with the shifts they came of, from which rates under nearby shifts can be worked out faster. */
export interface NearbyRates {
  readonly claims: Claims;
  readonly shifts: Shifts;
  readonly rates: CaseRates;
}

/**
 * Rates of a case from the posterior's rates and the facts' shifts.
 *
 * @param ensemble - the draws.
 * @param shifts - from `factShifts`.
 * @param claims - what counts.
 * @param beside - rates under other shifts or other claims: those whose shifts and posterior are shared are shared too.
 * @returns rates per week and the starting distribution, in every draw.
 */
export function caseRates(
  ensemble: Ensemble,
  shifts: Shifts,
  claims: Claims,
  beside?: NearbyRates,
): CaseRates {
  const { draws } = ensemble;
  const rates = ensemble.ratesBy(claims);
  const near =
    beside !== undefined && ensemble.ratesBy(beside.claims) === rates
      ? beside
      : undefined;
  const same = (targets: readonly Target[]): boolean =>
    targets.every((target) => shifts.get(target) === near?.shifts.get(target));
  const rows = (
    key: Exclude<keyof CaseRates, "draws">,
    id: string,
    count: number,
    ...targets: readonly Target[]
  ): Float64Array =>
    near !== undefined && same(targets)
      ? near.rates[key]
      : scaled(
          rates,
          rateRow(id),
          count,
          draws,
          exponential(shifts, targets, draws),
        );
  return {
    draws,
    warming: rows("warming", "warming.0", 4, "warming", "return"),
    cooling: rows("cooling", "cooling.1", 4, "cooling"),
    attraction: rows(
      "attraction",
      "return.attraction",
      1,
      "return",
      "return.attraction",
    ),
    wrong: wrongReturns({ draws, rates }, shifts, near),
    settle: rows("settle", "settle", 1, "settle"),
    realise: rows(
      "realise",
      "realise.few-alternatives",
      wrongCount,
      "second-breakup",
    ),
    convert: rows("convert", "convert", 1),
    leave: rows("leave", "leave", 1, "second-breakup"),
    recover: rows("recover", "recover", 1),
    strain:
      near !== undefined && same(["second-breakup", "strain"])
        ? near.rates.strain
        : timesFactors(
            rows("strain", "strain", 1, "second-breakup", "strain"),
            frailtyFactors(ensemble),
          ),
    repair: rows("repair", "repair", 1, "repair"),
    leaveStrained: rows("leaveStrained", "leave.strained", 1, "second-breakup"),
    start:
      near !== undefined && same(["start"])
        ? near.rates.start
        : startingLevels({ draws, rates }, shifts.get("start")),
  };
}

/** The posterior's rates, before any fact. */
interface PlainRates {
  readonly draws: number;
  readonly rates: Float64Array;
}

/** The ten wrong returns: what they share is worked out once, what is a reason's own where it has any. */
function wrongReturns(
  { draws, rates }: PlainRates,
  shifts: Shifts,
  near: NearbyRates | undefined,
): Float64Array {
  const all = exponential(shifts, ["return", "wrong"], draws);
  const allSame =
    shifts.get("return") === near?.shifts.get("return") &&
    shifts.get("wrong") === near?.shifts.get("wrong");
  const changed = wrongReasons.map(
    (reason) =>
      !allSame ||
      shifts.get(`return.${reason}`) !== near?.shifts.get(`return.${reason}`),
  );
  if (near !== undefined && !changed.includes(true)) return near.rates.wrong;
  const wrong =
    near?.rates.wrong.slice() ?? new Float64Array(wrongCount * draws);
  for (const [j, reason] of wrongReasons.entries()) {
    if (near !== undefined && changed[j] === false) continue;
    const own = exponential(shifts, [`return.${reason}`], draws);
    const row = rateRow(`return.${reason}`) * draws;
    for (let d = 0; d < draws; d += 1) {
      wrong[j * draws + d] =
        (rates[row + d] ?? 0) * (all?.[d] ?? 1) * (own?.[d] ?? 1);
    }
  }
  return wrong;
}

/** exp of each draw's imagined frailty; kept, since it depends on the draws alone. */
function frailtyFactors(ensemble: Ensemble): Float64Array {
  return keptWith(ensemble, "frailty", () =>
    ensemble.scores("frailty").map((z) => Math.exp(frailty.sd * z)),
  );
}

function timesFactors(base: Float64Array, factors: Float64Array): Float64Array {
  return base.map((value, d) => value * (factors[d] ?? 1));
}

/** Ordered logit: P(level ≤ k) = logistic(cut k − shift). Cuts are put in order, since draws are independent. */
function startingLevels(
  { draws, rates }: PlainRates,
  shift: Float64Array | undefined,
): Float64Array {
  const row = rateRow("start.0");
  const start = new Float64Array(apartLevels.length * draws);
  for (let d = 0; d < draws; d += 1) {
    let below = 0;
    let cut = -Infinity;
    for (let k = 0; k < 4; k += 1) {
      cut = Math.max(cut, rates[(row + k) * draws + d] ?? 0);
      const reached = 1 / (1 + Math.exp((shift?.[d] ?? 0) - cut));
      start[k * draws + d] = reached - below;
      below = reached;
    }
    start[4 * draws + d] = 1 - below;
  }
  return start;
}

/** The two shapes the chain falls into once conduct is fixed: the apart block as a ladder, the together block as a fan. */
export interface ConductRates {
  readonly ladder: Ladder;
  readonly fan: Fan;
  /** `[draws]`: return for attraction at the highest level, per week. */
  readonly attraction: Float64Array;
  /** `[draws]`: sum of the ten wrong returns at level factor 1, per week. */
  readonly wrong: Float64Array;
  /** `[10 × draws]`: share of each wrong reason among wrong returns. */
  readonly wrongShares: Float64Array;
  readonly settle: Float64Array;
}

/** Rates of a nearby case while the same conduct lasts. */
export interface NearbyConductRates {
  readonly rates: CaseRates;
  readonly made: ConductRates;
}

/**
 * Rates of a case while certain conduct lasts.
 *
 * @param rates - from `caseRates`.
 * @param conduct - from `conductShifts`.
 * @param near - rates under the very same shifts of conduct: those whose rates without conduct are shared are shared too.
 * @returns the ladder of the apart levels and the fan of the reunited states, per week.
 */
export function conductRates(
  rates: CaseRates,
  conduct: Shifts,
  near?: NearbyConductRates,
): ConductRates {
  const same = (...keys: readonly (keyof CaseRates)[]): boolean =>
    near !== undefined && keys.every((key) => rates[key] === near.rates[key]);
  const times = timesIn(conduct, rates.draws);
  /** One kind of rates, if need be made anew. */
  const made = (
    key: Exclude<keyof CaseRates, "draws">,
    before: (near: ConductRates) => Float64Array,
    ...targets: readonly Target[]
  ): Float64Array =>
    near !== undefined && same(key)
      ? before(near.made)
      : times(rates[key], ...targets);
  const attraction = made(
    "attraction",
    (before) => before.attraction,
    "return",
    "return.attraction",
  );
  const settle = made("settle", (before) => before.settle, "settle");
  const { wrong, wrongShares } =
    near !== undefined && same("wrong") ? near.made : wrongIn(rates, conduct);
  return {
    ladder: {
      draws: rates.draws,
      up: made("warming", ({ ladder }) => ladder.up, "warming", "return"),
      down: made("cooling", ({ ladder }) => ladder.down, "cooling"),
      exit:
        near !== undefined && same("attraction", "wrong", "settle")
          ? near.made.ladder.exit
          : exits(attraction, wrong, settle),
    },
    fan: {
      draws: rates.draws,
      sources: wrongCount,
      toWaiting:
        near !== undefined && same("realise")
          ? near.made.fan.toWaiting
          : realisedIn(rates, conduct),
      toHolding: rates.convert,
      leave: made("leave", ({ fan }) => fan.leave, "second-breakup"),
      recover: rates.recover,
      strain: made("strain", ({ fan }) => fan.strain, ...strainedBy),
      repair: made("repair", ({ fan }) => fan.repair, "repair"),
      leaveStrained: made(
        "leaveStrained",
        ({ fan }) => fan.leaveStrained,
        "second-breakup",
      ),
    },
    attraction,
    wrong,
    wrongShares,
    settle,
  };
}

const strainedBy: readonly Target[] = ["second-breakup", "strain"];

/** Rates times what conduct does to some targets; the very same where it does nothing. */
function timesIn(conduct: Shifts, draws: number) {
  return (base: Float64Array, ...targets: readonly Target[]): Float64Array => {
    const multiplier = exponential(conduct, targets, draws);
    return multiplier === undefined
      ? base
      : scaled(base, 0, base.length / draws, draws, multiplier);
  };
}

/** The wrong returns under a conduct: all together, and the share of each. */
function wrongIn(
  rates: CaseRates,
  conduct: Shifts,
): Pick<ConductRates, "wrong" | "wrongShares"> {
  const n = rates.draws;
  const all = timesIn(conduct, n)(rates.wrong, "return", "wrong");
  const shares = all === rates.wrong ? all.slice() : all;
  for (const [j, reason] of wrongReasons.entries()) {
    const multiplier = exponential(conduct, [`return.${reason}`], n);
    if (multiplier === undefined) continue;
    for (let d = 0; d < n; d += 1)
      shares[j * n + d] = (shares[j * n + d] ?? 0) * (multiplier[d] ?? 1);
  }
  const wrong = new Float64Array(n);
  for (let row = 0; row < shares.length; row += n)
    for (let d = 0; d < n; d += 1)
      wrong[d] = (wrong[d] ?? 0) + (shares[row + d] ?? 0);
  for (let row = 0; row < shares.length; row += n)
    for (let d = 0; d < n; d += 1)
      shares[row + d] = (shares[row + d] ?? 0) / (wrong[d] ?? 1);
  return { wrong, wrongShares: shares };
}

/** `[5 × draws]`: out of each apart level for good. */
function exits(
  attraction: Float64Array,
  wrong: Float64Array,
  settle: Float64Array,
): Float64Array {
  const n = settle.length;
  const exit = new Float64Array(apartLevels.length * n);
  for (let level = 0; level < apartLevels.length; level += 1) {
    const g = levelFactors.attraction[level] ?? 0;
    const h = levelFactors.wrong[level] ?? 0;
    const s = levelFactors.settle[level] ?? 0;
    for (let d = 0; d < n; d += 1) {
      exit[level * n + d] =
        g * (attraction[d] ?? 0) + h * (wrong[d] ?? 0) + s * (settle[d] ?? 0);
    }
  }
  return exit;
}

/** `[10 × draws]`: what is realised under a conduct, of guilt with what that has of its own. */
function realisedIn(rates: CaseRates, conduct: Shifts): Float64Array {
  const n = rates.draws;
  const all = timesIn(conduct, n)(rates.realise, "second-breakup", "realise");
  const guilt = exponential(conduct, ["realise.guilt"], n);
  if (guilt === undefined) return all;
  const realised = all === rates.realise ? all.slice() : all;
  const row = wrongReasons.indexOf("guilt") * n;
  for (let d = 0; d < n; d += 1)
    realised[row + d] = (realised[row + d] ?? 0) * (guilt[d] ?? 1);
  return realised;
}

/**
 * The rates of every move of the twenty-state chain, for checks and simulation against the general solver.
 *
 * @param rates - from `conductRates`.
 * @returns `[moves × draws]` in the order of `moves`, per week.
 */
export function chainRates(rates: ConductRates): Float64Array {
  const { ladder, fan } = rates;
  const n = ladder.draws;
  const rowOf = (id: string): ((d: number) => number) => {
    const [name, detail = ""] = id.split(".", 2);
    const wrongIndex = wrongReasons.findIndex((reason) => reason === detail);
    switch (name) {
      case "warming":
        return (d) => ladder.up[Number(detail) * n + d] ?? 0;
      case "cooling":
        return (d) => ladder.down[(Number(detail) - 1) * n + d] ?? 0;
      case "settle":
        return (d) => rates.settle[d] ?? 0;
      case "realise":
        return (d) => fan.toWaiting[wrongIndex * n + d] ?? 0;
      case "convert":
        return (d) => fan.toHolding[d] ?? 0;
      case "recover":
        return (d) => fan.recover[d] ?? 0;
      case "strain":
        return (d) => fan.strain[d] ?? 0;
      case "repair":
        return (d) => fan.repair[d] ?? 0;
      case "leave":
        return (d) =>
          (detail === "strained" ? fan.leaveStrained[d] : fan.leave[d]) ?? 0;
      default:
        return wrongIndex < 0
          ? (d) => rates.attraction[d] ?? 0
          : (d) =>
              (rates.wrong[d] ?? 0) *
              (rates.wrongShares[wrongIndex * n + d] ?? 0);
    }
  };
  const out = new Float64Array(moves.length * n);
  for (const [move, { rate, factor }] of moves.entries()) {
    const row = rowOf(rate);
    for (let d = 0; d < n; d += 1) out[move * n + d] = factor * row(d);
  }
  return out;
}

/** Factor that the shifts of some targets make together; undefined when none is touched. */
function exponential(
  shifts: Shifts,
  targets: readonly Target[],
  draws: number,
): Float64Array | undefined {
  let product: Float64Array | undefined;
  let owned = false;
  for (const target of targets) {
    const shift = shifts.get(target);
    if (shift === undefined) continue;
    const factor = factorOf(shift);
    if (product === undefined) {
      product = factor;
      continue;
    }
    if (!owned) product = product.slice();
    owned = true;
    for (let d = 0; d < draws; d += 1) {
      product[d] = (product[d] ?? 1) * (factor[d] ?? 1);
    }
  }
  return product;
}

const factors = new WeakMap<Float64Array, Float64Array>();

/** exp of a shift, kept with it: shifts are never written to once made. */
function factorOf(shift: Float64Array): Float64Array {
  const kept = factors.get(shift);
  if (kept !== undefined) return kept;
  const fresh = new Float64Array(shift.length);
  for (let d = 0; d < shift.length; d += 1) fresh[d] = Math.exp(shift[d] ?? 0);
  factors.set(shift, fresh);
  return fresh;
}

// Five parameters: called for every rate of every conduct, where an object each time would be garbage.
function scaled(
  base: Float64Array,
  row: number,
  count: number,
  draws: number,
  multiplier: Float64Array | undefined,
): Float64Array {
  const first = row * draws;
  if (multiplier === undefined) return base.slice(first, first + count * draws);
  const out = new Float64Array(count * draws);
  for (let from = 0; from < out.length; from += draws)
    for (let d = 0; d < draws; d += 1)
      out[from + d] = (base[first + from + d] ?? 0) * (multiplier[d] ?? 1);
  return out;
}
