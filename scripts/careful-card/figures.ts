import { draftLabels, type OutcomeVerdict } from "@staying-power/check";
import { drawer } from "../message-model/f1-interval.ts";
import { type Share, shareOf } from "../message-model/proportion.ts";
import type { Judged, JudgedDraft } from "./judge.ts";

/** A share, and of how many. */
export interface Count extends Share {
  readonly hits: number;
  readonly of: number;
}

/** How right one of them is. */
export interface Figures {
  readonly verdict: Count;
  /** Send, not as it is, help now. */
  readonly threeClasses: Count;
  readonly crisisRecall: Count;
  readonly crisisPrecision: Count;
  /** In danger, and helped or asked after. */
  readonly softRecall: Count;
  readonly softPrecision: Count;
  /** Mean over the labels that occur, with the middle 95 % of a thousand draws. */
  readonly macroF1: Share;
  /** What was fine to send, and brought help. */
  readonly fineTakenForDanger: Count;
  /** What had no danger in it, fine to send or not, and brought help. */
  readonly harmlessTakenForDanger: Count;
  /** Plain practical messages that were fine to send, and held. */
  readonly logisticsHeld: Count;
  readonly labelF1: Readonly<Record<string, number>>;
  /** From what it should be to what was said. */
  readonly verdicts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const three: Readonly<Record<OutcomeVerdict, number>> = {
  ok: 0,
  edit: 1,
  hold: 1,
  unread: 1,
  crisis: 2,
};

/** How right one of them is on some drafts. */
export function figuresOf(
  judged: readonly JudgedDraft[],
  who: Judged,
): Figures {
  const all = judged.map(({ draft, said }) => ({
    true: draft.verdict,
    said: said[who].verdict,
    pointed: said[who].verdict === "crisis" || said[who].maybeDanger,
    isPractical:
      draft.verdict === "ok" && draft.labels.join() === "logistics-ok",
  }));
  type One = (typeof all)[number];
  const count = (of: (one: One) => boolean, hit: (one: One) => boolean) => {
    const some = all.filter(of);
    const hits = some.filter(hit).length;
    return { ...shareOf(hits, some.length), hits, of: some.length };
  };
  const inDanger = (one: One): boolean => one.true === "crisis";
  const alarmed = (one: One): boolean => one.said === "crisis";
  const rows = judged.map((one) => labelRow(one, who));
  return {
    verdict: count(
      () => true,
      (one) => one.true === one.said,
    ),
    threeClasses: count(
      () => true,
      (one) => three[one.true] === three[one.said],
    ),
    crisisRecall: count(inDanger, alarmed),
    crisisPrecision: count(alarmed, inDanger),
    softRecall: count(inDanger, ({ pointed }) => pointed),
    softPrecision: count(({ pointed }) => pointed, inDanger),
    macroF1: macroInterval(rows),
    fineTakenForDanger: count((one) => one.true === "ok", alarmed),
    harmlessTakenForDanger: count((one) => !inDanger(one), alarmed),
    logisticsHeld: count(
      ({ isPractical }) => isPractical,
      ({ said }) => said === "hold",
    ),
    labelF1: Object.fromEntries(
      draftLabels.map((label, at) => [label, f1s(rows)[at] ?? Number.NaN]),
    ),
    verdicts: tableOf(all),
  };
}

/** For each label whether it is there, 1, and was said, 2. */
function labelRow({ draft, said }: JudgedDraft, who: Judged): Uint8Array {
  const flagged = new Set(said[who].flags.map(({ label }) => label));
  return Uint8Array.from(
    draftLabels,
    (label) =>
      (draft.labels.includes(label) ? 1 : 0) + (flagged.has(label) ? 2 : 0),
  );
}

/** F1 of each label; not a number where it does not occur. */
function f1s(rows: readonly Uint8Array[]): readonly number[] {
  const counts = draftLabels.map(() => [0, 0, 0, 0]);
  for (const row of rows)
    for (const [at, kind] of row.entries()) {
      const four = counts[at];
      if (four !== undefined) four[kind] = (four[kind] ?? 0) + 1;
    }
  return counts.map(([, missed = 0, wrong = 0, both = 0]) =>
    missed + both === 0 ? Number.NaN : (2 * both) / (2 * both + missed + wrong),
  );
}

function macro(rows: readonly Uint8Array[]): number {
  const held = f1s(rows).filter((one) => !Number.isNaN(one));
  return held.reduce((sum, one) => sum + one, 0) / held.length;
}

const rounds = 1000;

/** Source: Efron and Tibshirani 1993, the percentile bootstrap; the same draws each time. */
function macroInterval(rows: readonly Uint8Array[]): Share {
  const draw = drawer();
  const drawn = Array.from({ length: rounds }, () =>
    macro(rows.flatMap(() => rows[Math.floor(draw() * rows.length)] ?? [])),
  ).toSorted((a, b) => a - b);
  const at = (share: number): number =>
    drawn[Math.round(share * (rounds - 1))] ?? Number.NaN;
  return { value: macro(rows), low: at(0.025), high: at(0.975) };
}

function tableOf(
  all: readonly { readonly true: string; readonly said: string }[],
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const table: Record<string, Record<string, number>> = {};
  for (const one of all) {
    const row = (table[one.true] ??= {});
    row[one.said] = (row[one.said] ?? 0) + 1;
  }
  return table;
}
