import * as z from "zod/mini";
import {
  datePattern,
  isCalendarDate,
  isMoment,
  momentPattern,
} from "./calendar-date.ts";
import type { EventKind } from "./event.ts";
import {
  breakWays,
  dayParts,
  fieldsByEventKind,
  focusAreas,
  mostSlots,
  outcomeFeelings,
  outcomeStates,
  projectNexts,
  slotMinutes,
  slotParts,
  weekdayIds,
} from "./event.ts";
import type { FactKind } from "./fact-kinds.ts";
import { factKinds } from "./fact-kinds.ts";
import type { FactKey } from "./facts.ts";
import { conductIds, factKeys, signalIds } from "./facts.ts";
import { reasonIds } from "./reason-ids.ts";
import {
  reunionQuestionIds,
  reunionQuestions,
  type ReunionQuestionId,
} from "./reunion-questions.ts";

// Without this, zod tries to compile code at run time, which a strict content security policy reports.
z.config({ jitless: true });

type Schema = z.ZodMiniType;
type Shape = Readonly<Record<string, Schema>>;

/** How many events a case may hold. */
export const mostEvents = 20_000;

const dateWords = "a date YYYY-MM-DD from 1900 to 2199";
const momentWords = `${dateWords}, or a time with its offset such as 2026-10-12T21:30:00+02:00`;
const date = textWhere(datePattern, isCalendarDate, dateWords);
const at = textWhere(momentPattern, isMoment, momentWords);

const yesOrNo = z.boolean({ error: "true or false" });

const stamp = {
  at,
  id: z.optional(shortText(100)),
  note: z.optional(shortText(10_000)),
  edited: z.optional(at),
};

/** The schema of each fact's value. */
export const factSchemas: ReadonlyMap<FactKey, Schema> = new Map(
  factKeys.map((key) => [key, factSchema(key)]),
);

const factEventSchema = z.discriminatedUnion(
  "fact",
  [factEvent("endedBy"), ...factKeys.slice(1).map(factEvent)],
  { error: "the key of a fact" },
);

const reunionEventSchema = z.discriminatedUnion(
  "question",
  [reunionEvent("how-back"), ...reunionQuestionIds.slice(1).map(reunionEvent)],
  { error: "the id of a question of the reunion check" },
);

/** The schema of one event. */
export const eventSchema: Schema = z.discriminatedUnion(
  "kind",
  [
    eventObject("signal", { signal: oneOf(signalIds) }),
    eventObject("conduct", { conduct: someOf(conductIds) }),
    eventObject("break", { how: z.optional(oneOf(breakWays)) }),
    eventObject("check-in", {
      mood: z.optional(within(0, 10)),
      urge: z.optional(within(0, 10)),
    }),
    eventObject("returned", { reason: z.optional(oneOf(reasonIds)) }),
    eventObject("left-again", {}),
    eventObject("met", { chance: z.optional(yesOrNo) }),
    eventObject("answered", {}),
    eventObject("looked", {}),
    eventObject("task", { task: shortText(100), done: yesOrNo }),
    eventObject("waiting", {
      until: z.nullable(date),
      sign: z.optional(shortText(500)),
      came: z.optional(yesOrNo),
    }),
    eventObject("if-then", {
      plan: shortText(100),
      cue: z.nullable(shortText(300)),
      response: z.optional(shortText(300)),
      moment: z.optional(
        exactObject({
          days: z.optional(someOf(weekdayIds)),
          part: z.optional(oneOf(dayParts)),
        }),
      ),
    }),
    eventObject("project", {
      project: shortText(100),
      area: oneOf(focusAreas),
      what: z.nullable(shortText(300)),
      show: z.optional(shortText(300)),
      first: z.optional(shortText(300)),
      slots: z.optional(slotList()),
      next: z.optional(oneOf(projectNexts)),
      done: z.optional(yesOrNo),
    }),
    eventObject("slot", {
      project: shortText(100),
      part: oneOf(slotParts),
      done: yesOrNo,
    }),
    eventObject("letting-go", { chosen: yesOrNo }),
    eventObject("outcome", {
      state: z.optional(oneOf(outcomeStates)),
      feels: z.optional(oneOf(outcomeFeelings)),
    }),
    reunionEventSchema,
    factEventSchema,
  ],
  {
    error: (issue) =>
      issue.path?.at(-1) === "kind"
        ? `one of ${Object.keys(fieldsByEventKind).join(", ")}`
        : "an event: an object with at and kind",
  },
);

/**
 * The one schema of the case format. Every error message in it is the plain-word expectation that
 * `parseCase` shows. What it lets through is a `Case`, but for the order of `breakup` and `asOf`.
 */
export const caseSchema: Schema = exactObject({
  format: z.literal("staying-power/case", {
    error: '"staying-power/case"',
  }),
  version: z.literal(1, { error: "1" }),
  breakup: z.optional(date),
  asOf: z.optional(date),
  facts: z.optional(
    exactObject(
      Object.fromEntries(
        [...factSchemas].map(([key, schema]) => [key, z.optional(schema)]),
      ),
    ),
  ),
  events: z.optional(
    z
      .array(eventSchema, { error: "a list of events" })
      .check(z.maxLength(mostEvents, `at most ${mostEvents} events`)),
  ),
});

function factSchema(key: FactKey): Schema {
  const kind: FactKind = factKinds[key];
  switch (kind.kind) {
    case "choice":
      return oneOf(kind.options);
    case "set":
      return someOf(kind.options);
    case "boolean":
      return yesOrNo;
    case "integer":
      return within(kind.low, kind.high, "a whole number");
    case "number":
      return within(kind.low, kind.high);
  }
}

function oneOf(options: readonly string[]): Schema {
  return z.enum(options, { error: `one of ${options.join(", ")}` });
}

function someOf(options: readonly string[]): Schema {
  return z
    .array(oneOf(options), { error: `a list of ${options.join(", ")}` })
    .check((payload) => {
      const seen = new Set<unknown>();
      payload.value.forEach((item, position) => {
        if (seen.has(item))
          payload.issues.push({
            code: "custom",
            input: item,
            path: [position],
            message: "each item once",
          });
        seen.add(item);
      });
    });
}

/** The slots of a week: each part of a day once. */
function slotList(): Schema {
  const slot = exactObject({
    day: oneOf(weekdayIds),
    part: oneOf(slotParts),
    id: z.optional(shortText(100)),
    time: z.optional(
      textWhere(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, () => true, "a time HH:MM"),
    ),
    minutes: z.optional(
      within(slotMinutes.low, slotMinutes.high, "a whole number"),
    ),
  });
  return z
    .array(slot, { error: "a list of slots" })
    .check(z.maxLength(mostSlots, `at most ${mostSlots} slots`), (payload) => {
      const seen = new Set<string>();
      payload.value.forEach((item, position) => {
        const place = `${String(item["day"])} ${String(item["part"])}`;
        if (seen.has(place))
          payload.issues.push({
            code: "custom",
            input: item,
            path: [position],
            message: "each part of a day once",
          });
        seen.add(place);
      });
    });
}

function within(low: number, high: number, what = "a number"): Schema {
  const error = `${what} from ${low} to ${high}`;
  const number = what === "a number" ? z.number({ error }) : z.int({ error });
  return number.check(z.minimum(low, { error }), z.maximum(high, { error }));
}

function shortText(longest: number): Schema {
  const error = `text of at most ${longest} characters`;
  return z.string({ error }).check(z.maxLength(longest, { error }));
}

function textWhere(
  pattern: RegExp,
  isReal: (text: string) => boolean,
  words: string,
): Schema {
  return z
    .string({ error: words })
    .check(
      z.regex(pattern, { error: words, abort: true }),
      z.refine(isReal, { error: "a day that exists" }),
    );
}

function exactObject(shape: Shape) {
  return z.strictObject(shape, { error: "an object in braces" });
}

function eventObject(kind: EventKind, fields: Shape) {
  return exactObject({ ...stamp, kind: z.literal(kind), ...fields });
}

function factEvent(key: FactKey) {
  return eventObject("fact", {
    fact: z.literal(key),
    value: z.nullable(factSchema(key)),
  });
}

function reunionEvent(question: ReunionQuestionId) {
  return eventObject("reunion", {
    question: z.literal(question),
    answer: z.nullable(oneOf(reunionQuestions[question].options)),
  });
}
