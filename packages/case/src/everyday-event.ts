import { isMoment } from "./calendar-date.ts";
import type { Event } from "./event.ts";
import { signalIds } from "./facts.ts";

type Is = (value: unknown) => boolean;

const isOfTen: Is = (value) =>
  typeof value === "number" && value >= 0 && value <= 10;
const isNote = isTextUpTo(10_000);
const isName = isTextUpTo(100);
const isAt: Is = (value) => typeof value === "string" && isMoment(value);
const isSignal: Is = (value) => signals.has(value);
const signals: ReadonlySet<unknown> = new Set(signalIds);

const stamp = { at: isAt, id: isName, note: isNote, edited: isAt } as const;

interface Fields {
  /** What it may hold beside its kind. */
  readonly may: Readonly<Record<string, Is>>;
  /** What of that it has to. */
  readonly must: readonly string[];
}

const fieldsOf = new Map<unknown, Fields>([
  [
    "check-in",
    { may: { ...stamp, mood: isOfTen, urge: isOfTen }, must: ["kind", "at"] },
  ],
  ["looked", { may: stamp, must: ["kind", "at"] }],
  [
    "signal",
    { may: { ...stamp, signal: isSignal }, must: ["kind", "at", "signal"] },
  ],
]);

/**
 * Whether something is surely an event of the kinds that are told every day. A journal of ten years holds thousands of
 * them, and the schema takes twenty times as long for each.
 *
 * @param input - anything.
 * @returns true only for what the schema lets through; false says nothing, and the schema has to be asked.
 */
export function isEverydayEvent(input: unknown): input is Event {
  if (typeof input !== "object" || input === null) return false;
  const fields = fieldsOf.get(Reflect.get(input, "kind"));
  return (
    fields !== undefined &&
    fields.must.every((key) => Object.hasOwn(input, key)) &&
    Object.keys(input).every(
      (key) =>
        key === "kind" ||
        (Object.hasOwn(fields.may, key) &&
          fields.may[key]?.(Reflect.get(input, key)) === true),
    )
  );
}

function isTextUpTo(longest: number): Is {
  return (value) => typeof value === "string" && value.length <= longest;
}
