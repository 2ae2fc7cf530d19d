import { addDays } from "./calendar-date.ts";
import type { Condition, Known, Vocabulary } from "./condition.ts";
import { breakWays, type Event } from "./event.ts";
import { type FactKind, factKinds } from "./fact-kinds.ts";
import { conductIds, type FactKey, signalIds } from "./facts.ts";
import { parseCase } from "./parse-case.ts";
import { reasonIds } from "./reason-ids.ts";

/** What is known in one of the worlds. */
interface World extends Known {
  readonly events: readonly Event[];
  readonly gates: readonly string[];
}

/** More than any table that a person wrote; beyond it the search would take minutes. */
const mostWorlds = 200_000;
const today = "2100-01-01";
/** Days that lie between the first day of the calendar and the `today` of these worlds. */
const mostDays = 73_000;

const nothing: World = {
  facts: {},
  events: [],
  answers: {},
  gates: [],
  today,
};

/**
 * Everything that could be known, as far as some rules can tell it apart: each fact, event, day, answer and
 * gate they mention, unknown and in every way that makes a difference to them. A number stands for all up to
 * the next bound, an option not mentioned for all such.
 *
 * @param conditions - the rules.
 * @param vocabulary - the questions and gates there are; what it lacks is never answered and never shut.
 * @returns one world for each combination; gates are taken to be independent of each other and of the rest.
 * @throws RangeError when there are more than 200,000.
 */
export function worldsOf(
  conditions: readonly Condition<Vocabulary>[],
  vocabulary: Vocabulary,
): Iterable<Known> {
  const mentions = new Map<string, Mention>();
  for (const condition of conditions) gather(condition, mentions);
  const variables = [...mentions.values()].map((mention) =>
    statesOf(mention, vocabulary),
  );
  const count = variables.reduce((sofar, { length }) => sofar * length, 1);
  if (count > mostWorlds)
    throw new RangeError(
      `conditions: at most ${mostWorlds} combinations, not ${count}`,
    );
  return product(variables);
}

/** One thing that rules speak of, with all values and bounds they name. */
interface Mention {
  readonly of: "fact" | "event" | "breakup" | "answer" | "gate";
  readonly name: string;
  readonly values: Set<unknown>;
  readonly bounds: Set<number>;
}

function gather(
  condition: Condition<Vocabulary>,
  mentions: Map<string, Mention>,
): void {
  const mention = (of: Mention["of"], name: string): Mention => {
    const key = `${of} ${name}`;
    const found = mentions.get(key) ?? {
      of,
      name,
      values: new Set<unknown>(),
      bounds: new Set<number>(),
    };
    mentions.set(key, found);
    return found;
  };
  if ("all" in condition || "any" in condition) {
    const parts = "all" in condition ? condition.all : condition.any;
    for (const part of parts) gather(part, mentions);
  } else if ("not" in condition) gather(condition.not, mentions);
  else note(condition, mention(...subjectOf(condition)));
}

type Leaf = Exclude<
  Condition<Vocabulary>,
  | { readonly all: unknown }
  | { readonly any: unknown }
  | { readonly not: unknown }
>;

function subjectOf(leaf: Leaf): [Mention["of"], string] {
  if ("known" in leaf) return ["fact", leaf.known];
  if ("fact" in leaf) return ["fact", leaf.fact];
  if ("ever" in leaf) return ["event", leaf.ever];
  if ("answer" in leaf) return ["answer", leaf.answer];
  if ("gate" in leaf) return ["gate", leaf.gate];
  return leaf.daysSince === "breakup"
    ? ["breakup", ""]
    : ["event", leaf.daysSince];
}

function note(leaf: Leaf, { values, bounds }: Mention): void {
  if ("is" in leaf) for (const value of [leaf.is].flat()) values.add(value);
  if ("atLeast" in leaf) bounds.add(leaf.atLeast);
  if ("under" in leaf) bounds.add(leaf.under);
}

/** Every state of one thing, each as a world in which nothing else is known. */
function statesOf(mention: Mention, vocabulary: Vocabulary): readonly World[] {
  const { of, name, values, bounds } = mention;
  switch (of) {
    case "answer": {
      const options = optionsApart(vocabulary.answers[name] ?? [], values);
      const given = options.map((option) => ({
        ...nothing,
        answers: { [name]: option },
      }));
      return [nothing, ...given];
    }
    case "gate":
      return vocabulary.gates.includes(name)
        ? [nothing, { ...nothing, gates: [name] }]
        : [nothing];
    case "breakup": {
      const days = regions(0, mostDays, bounds).map(Math.ceil);
      return [
        nothing,
        ...days.map((ago) => ({ ...nothing, breakup: addDays(today, -ago) })),
      ];
    }
    case "event":
      return [nothing, ...eventStates(name, values, bounds)];
    case "fact":
      return [nothing, ...factStates(name, values, bounds)];
  }
}

function factStates(
  name: string,
  values: ReadonlySet<unknown>,
  bounds: ReadonlySet<number>,
): readonly World[] {
  const kinds: Readonly<Record<string, FactKind>> =
    factKinds satisfies Readonly<Record<FactKey, FactKind>>;
  const kind = kinds[name];
  if (kind === undefined) return [];
  return factValues(kind, values, bounds).flatMap((value) =>
    read({ facts: { [name]: value } }),
  );
}

function factValues(
  kind: FactKind,
  values: ReadonlySet<unknown>,
  bounds: ReadonlySet<number>,
): readonly unknown[] {
  switch (kind.kind) {
    case "choice":
      return optionsApart(kind.options, values);
    case "set":
      return subsets(kind.options.filter((option) => values.has(option)));
    case "boolean":
      return [true, false];
    case "integer":
      return regions(kind.low, kind.high, bounds).map(Math.ceil);
    case "number":
      return regions(kind.low, kind.high, bounds);
  }
}

const eventValues: Readonly<
  Record<
    string,
    { readonly field: string; readonly options: readonly string[] }
  >
> = {
  signal: { field: "signal", options: signalIds },
  break: { field: "how", options: breakWays },
  returned: { field: "reason", options: reasonIds },
};

/** A kind of event logged on one day, with each choice of the values that matter. */
function eventStates(
  kind: string,
  values: ReadonlySet<unknown>,
  bounds: ReadonlySet<number>,
): readonly World[] {
  const days = regions(0, mostDays, bounds).map((ago) =>
    addDays(today, -Math.ceil(ago)),
  );
  return days.flatMap((at) =>
    eventChoices(kind, values).flatMap((each) =>
      read({ events: each.map((more) => ({ at, kind, ...more })) }),
    ),
  );
}

function eventChoices(
  kind: string,
  values: ReadonlySet<unknown>,
): readonly (readonly object[])[] {
  if (kind === "conduct")
    return subsets(conductIds.filter((id) => values.has(id))).map((conduct) => [
      { conduct },
    ]);
  // Any text may name a task, so that those mentioned are all there are, and one more.
  if (kind === "task")
    return subsets([...values].filter((id) => typeof id === "string"))
      .map((ids) => [...ids, "another"])
      .map((ids) => ids.map((task) => ({ task, done: true })));
  if (kind === "waiting") return [[{ until: null }]];
  if (kind === "if-then") return [[{ plan: "one", cue: null }]];
  if (kind === "project")
    return [[{ project: "one", area: "passion", what: null }]];
  if (kind === "slot")
    return [[{ project: "one", part: "evening", done: true }]];
  // As with tasks, those mentioned and one more: an answer of each question is a world of its own.
  if (kind === "reunion")
    return subsets([...values].filter((id) => typeof id === "string"))
      .map((ids) => [...ids, "who-begins:both"])
      .map((ids) =>
        ids.map((id) => {
          const [question, answer] = id.split(":");
          return { question, answer };
        }),
      );
  if (kind === "letting-go") return [[{ chosen: true }], [{ chosen: false }]];
  const valued = eventValues[kind];
  if (valued === undefined) return [[{}]];
  const { field, options } = valued;
  const other = options.find((option) => !values.has(option));
  const some = subsets(options.filter((option) => values.has(option)))
    .filter((subset) => subset.length > 0)
    .map((subset) => subset.map((value) => ({ [field]: value })));
  return [...(other === undefined ? [] : [[{ [field]: other }]]), ...some];
}

/** The world in which only this is known; none when a case cannot say it. */
function read(said: {
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly events?: readonly object[];
}): readonly World[] {
  const parsed = parseCase({
    format: "staying-power/case",
    version: 1,
    ...said,
  });
  if (!parsed.ok) return [];
  const { facts = {}, events = [] } = parsed.value;
  return [{ ...nothing, facts, events }];
}

/** The options mentioned, and one that stands for all others. */
function optionsApart(
  options: readonly string[],
  mentioned: ReadonlySet<unknown>,
): readonly string[] {
  const other = options.find((option) => !mentioned.has(option));
  return [
    ...options.filter((option) => mentioned.has(option)),
    ...(other === undefined ? [] : [other]),
  ];
}

/** Where each stretch between two bounds begins; a bound belongs to the stretch above it. */
function regions(
  low: number,
  high: number,
  bounds: ReadonlySet<number>,
): readonly number[] {
  const inside = [...bounds].filter((bound) => bound > low && bound <= high);
  return [low, ...inside];
}

function subsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((each) => [each, [first, ...each]]);
}

function* product(
  variables: readonly (readonly World[])[],
): Generator<World, void, void> {
  const [first, ...rest] = variables;
  if (first === undefined) {
    yield nothing;
    return;
  }
  for (const others of product(rest))
    for (const state of first)
      yield {
        today,
        facts: { ...others.facts, ...state.facts },
        events: [...others.events, ...state.events],
        answers: { ...others.answers, ...state.answers },
        gates: [...others.gates, ...state.gates],
        breakup: state.breakup ?? others.breakup,
      };
}
