import {
  addDays,
  type CoachAnswer,
  parseCoachAnswer,
} from "@staying-power/case";
import { leastWaitingDays } from "@staying-power/plan";
import {
  type DraftProposal,
  given,
  isFilled,
  proposalOf,
} from "./draft-proposal.ts";
import { instantIn } from "./zone.ts";

/** An answer while it is typed. */
export interface Draft {
  readonly text: string;
  readonly proposals: readonly DraftProposal[];
  readonly call: {
    /** By the coach's clock, as a field of a form gives it. */
    readonly at: string;
    readonly minutes: number;
    readonly place: string;
  } | null;
}

export const emptyDraft: Draft = { text: "", proposals: [], call: null };

/** How far ahead a day to stop waiting is proposed at the least: it is not accepted on the day it is sent. */
export const leastAheadDays: number = leastWaitingDays + 7;

/** Why a draft is no answer yet. */
export type DraftFault =
  "empty" | "incomplete" | "tooSoon" | "over" | "badCall" | "past" | "wrong";

/** What a draft is turned into an answer with. */
interface Sending {
  readonly from: string;
  readonly zone: string;
  readonly now: Date;
}

/** The answer that a draft says, or why it says none yet. */
export function answerOf(
  draft: Draft,
  { from, zone, now }: Sending,
):
  | { readonly ok: true; readonly value: CoachAnswer }
  | { readonly ok: false; readonly error: DraftFault } {
  const text = draft.text.trim();
  const at = draft.call === null ? null : instantIn(zone, draft.call.at);
  if (text === "" && draft.proposals.length === 0 && draft.call === null)
    return { ok: false, error: "empty" };
  const day = now.toISOString().slice(0, 10);
  const wrong = draft.proposals
    .map((one) => proposalFaultOf(one, day))
    .find((fault) => fault !== null);
  if (wrong !== undefined) return { ok: false, error: wrong };
  if (draft.call !== null && at === null)
    return { ok: false, error: "badCall" };
  if (at !== null && Date.parse(at) <= now.getTime())
    return { ok: false, error: "past" };
  const answer = parseCoachAnswer({
    format: "staying-power/coach-answer",
    version: 1,
    sentAt: now.toISOString(),
    from,
    ...(text === "" ? {} : { text }),
    ...(draft.proposals.length === 0
      ? {}
      : { proposals: draft.proposals.map((one) => proposalOf(one, day)) }),
    ...(draft.call === null
      ? {}
      : {
          call: {
            at,
            minutes: draft.call.minutes,
            ...given("place", draft.call.place),
          },
        }),
  });
  return answer.ok
    ? { ok: true, value: answer.value }
    : { ok: false, error: "wrong" };
}

function proposalFaultOf(one: DraftProposal, day: string): DraftFault | null {
  if (!isFilled(one)) return "incomplete";
  if (one.kind === "day" && !one.yearly && one.on < day) return "over";
  return one.kind === "waiting" &&
    !one.ends &&
    one.until < addDays(day, leastAheadDays)
    ? "tooSoon"
    : null;
}
