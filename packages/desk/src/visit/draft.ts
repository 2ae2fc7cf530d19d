import {
  type CoachAnswer,
  type FocusArea,
  parseCoachAnswer,
  type Proposal,
} from "@staying-power/case";
import { newId } from "@staying-power/web/ui";
import { instantIn } from "./zone.ts";

/** A kind of entry that can be proposed. */
export type ProposableKind = Proposal["event"]["kind"];

/** A proposal while it is typed: what a kind does not have stays empty. */
export interface DraftProposal {
  readonly id: string;
  readonly kind: ProposableKind;
  readonly cue: string;
  readonly response: string;
  readonly area: FocusArea;
  readonly what: string;
  readonly first: string;
  readonly until: string;
  readonly sign: string;
  readonly why: string;
}

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

/** A proposal with nothing in it yet. */
export function newProposal(kind: ProposableKind): DraftProposal {
  return {
    id: newId(),
    kind,
    cue: "",
    response: "",
    area: "passion",
    what: "",
    first: "",
    until: "",
    sign: "",
    why: "",
  };
}

/** Why a draft is no answer yet. */
export type DraftFault = "empty" | "incomplete" | "badCall" | "past" | "wrong";

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
  if (!draft.proposals.every(isFilled))
    return { ok: false, error: "incomplete" };
  if (draft.call !== null && at === null)
    return { ok: false, error: "badCall" };
  if (at !== null && Date.parse(at) <= now.getTime())
    return { ok: false, error: "past" };
  const day = now.toISOString().slice(0, 10);
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

function isFilled({
  kind,
  cue,
  response,
  what,
  until,
}: DraftProposal): boolean {
  const needed = {
    "if-then": [cue, response],
    project: [what],
    waiting: [until],
  }[kind];
  return needed.every((text) => text.trim() !== "");
}

function proposalOf(one: DraftProposal, at: string): Proposal {
  return { id: one.id, event: eventOf(one, at), ...given("why", one.why) };
}

function eventOf(one: DraftProposal, at: string): Proposal["event"] {
  const stamp = { at, id: one.id };
  switch (one.kind) {
    case "if-then":
      return {
        ...stamp,
        kind: "if-then",
        plan: one.id,
        cue: one.cue.trim(),
        response: one.response.trim(),
      };
    case "project":
      return {
        ...stamp,
        kind: "project",
        project: one.id,
        area: one.area,
        what: one.what.trim(),
        ...given("first", one.first),
      };
    case "waiting":
      return {
        ...stamp,
        kind: "waiting",
        until: one.until,
        ...given("sign", one.sign),
      };
  }
}

/** A field that is left out where nothing was typed. */
function given<Name extends string>(
  name: Name,
  typed: string,
): { readonly [Key in Name]?: string } {
  const text = typed.trim();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one key, which is the name
  return (text === "" ? {} : { [name]: text }) as { [Key in Name]?: string };
}
