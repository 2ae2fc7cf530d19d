import type {
  DayPart,
  FocusArea,
  ProjectNext,
  ProjectSlot,
  ProposableKind,
  Proposal,
  WeekdayId,
} from "@staying-power/case";
import type { IfThenPlan, Plan, Project } from "@staying-power/plan";
import { newId } from "@staying-power/web/ui";

/** A proposal while it is typed: what a kind does not have stays empty. */
export interface DraftProposal {
  readonly id: string;
  readonly kind: ProposableKind;
  /** What of theirs it changes or ends, by its name; null for something new. */
  readonly of: string | null;
  /** Whether it only ends what is there. */
  readonly ends: boolean;
  readonly cue: string;
  readonly response: string;
  readonly days: readonly WeekdayId[];
  readonly part: DayPart | "";
  readonly area: FocusArea;
  readonly what: string;
  readonly show: string;
  readonly first: string;
  readonly slots: readonly ProjectSlot[];
  readonly next: ProjectNext | null;
  readonly until: string;
  readonly sign: string;
  readonly name: string;
  readonly on: string;
  readonly yearly: boolean;
  readonly doing: string;
  readonly place: string;
  readonly person: string;
  readonly ritual: string;
  readonly why: string;
}

/** A proposal with nothing in it yet. */
export function newProposal(kind: ProposableKind): DraftProposal {
  return {
    id: newId(),
    kind,
    of: null,
    ends: false,
    cue: "",
    response: "",
    days: [],
    part: "",
    area: "passion",
    what: "",
    show: "",
    first: "",
    slots: [],
    next: null,
    until: "",
    sign: "",
    name: "",
    on: "",
    yearly: true,
    doing: "",
    place: "",
    person: "",
    ritual: "",
    why: "",
  };
}

/** A plan of theirs for a hard moment, to be changed or taken back. */
export function ofPlan(
  { plan, cue, response, moment = {} }: IfThenPlan,
  ends: boolean,
): DraftProposal {
  const { days = [], part = "" } = moment;
  const fresh = newProposal("if-then");
  return { ...fresh, of: plan, ends, cue, response, days, part };
}

/** A project of theirs, to be changed, to be ended, or to go on after its thirty days. */
export function ofProject(
  { project, area, what, show = "", first = "", slots }: Project,
  how: "changes" | "ends" | ProjectNext,
): DraftProposal {
  return {
    ...newProposal("project"),
    of: project,
    ends: how === "ends",
    next: how === "again" || how === "habit" ? how : null,
    area,
    what,
    show,
    first,
    slots,
  };
}

/** The day on which they stop waiting, to be another one or none. */
export function ofWaiting(
  { on, sign }: NonNullable<Plan["stopWaiting"]>,
  ends: boolean,
): DraftProposal {
  return { ...newProposal("waiting"), of: "waiting", ends, until: on, sign };
}

/** Whether all that has to be said is said. */
export function isFilled(one: DraftProposal): boolean {
  if (one.ends) return true;
  const needed: Readonly<Record<ProposableKind, readonly string[]>> = {
    "if-then": [one.cue, one.response],
    project: [one.what],
    waiting: [one.until],
    "letting-go": [],
    day: [one.name, one.on],
    ritual: [one.ritual],
  };
  return needed[one.kind].every((text) => text.trim() !== "");
}

/** The line that it becomes, made on a day. */
export function proposalOf(one: DraftProposal, at: string): Proposal {
  return { id: one.id, event: entryOf(one, at), ...given("why", one.why) };
}

function entryOf(one: DraftProposal, at: string): Proposal["event"] {
  const stamp = { at, id: one.id };
  switch (one.kind) {
    case "if-then":
      return {
        ...stamp,
        kind: "if-then",
        plan: one.of ?? one.id,
        ...(one.ends ? { cue: null } : planSaid(one)),
      };
    case "project":
      return {
        ...stamp,
        kind: "project",
        project: one.of ?? one.id,
        area: one.area,
        ...(one.ends ? { what: null } : projectSaid(one)),
      };
    case "waiting":
      return {
        ...stamp,
        kind: "waiting",
        ...(one.ends
          ? { until: null }
          : { until: one.until, ...given("sign", one.sign) }),
      };
    case "letting-go":
      return { ...stamp, kind: "letting-go", chosen: true };
    case "day":
      return {
        kind: "day",
        name: one.name.trim(),
        on: one.on,
        yearly: one.yearly,
        doing: one.doing.trim(),
        place: one.place.trim(),
        person: one.person.trim(),
      };
    case "ritual":
      return { kind: "ritual", ritual: one.ritual };
  }
}

function planSaid({ cue, response, days, part }: DraftProposal) {
  const moment = {
    ...(days.length > 0 && { days }),
    ...(part !== "" && { part }),
  };
  return {
    cue: cue.trim(),
    response: response.trim(),
    ...(Object.keys(moment).length > 0 && { moment }),
  };
}

function projectSaid({ what, show, first, slots, next }: DraftProposal) {
  return {
    what: what.trim(),
    ...given("show", show),
    ...given("first", first),
    ...(slots.length > 0 && { slots }),
    ...(next !== null && { next }),
  };
}

/** A field that is left out where nothing was typed. */
export function given<Name extends string>(
  name: Name,
  typed: string,
): { readonly [Key in Name]?: string } {
  const text = typed.trim();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one key, which is the name
  return (text === "" ? {} : { [name]: text }) as { [Key in Name]?: string };
}
