import type { CaseIssue } from "./case-error.ts";
import { issuePath } from "./issue-path.ts";
import { deepestNesting } from "./json-fault.ts";
import type { Result } from "./result.ts";

/** How many values, counting those inside others, an input may hold. */
const mostValues = 1_000_000;

/**
 * A copy of some input as plain JSON data: objects, arrays, texts, finite numbers, booleans and null.
 * Nothing in the copy can run code, change a prototype, or be endless. Keys that hold `undefined` are
 * left out, as in JSON.
 * @param input anything at all
 * @returns the copy, or the first thing that is not plain data
 */
export function plainCopy(input: unknown): Result<unknown, CaseIssue> {
  const steps: PropertyKey[] = [];
  let values = 0;
  let issue: CaseIssue | undefined;

  const refuse = (expected: string): undefined => {
    issue ??= { path: issuePath(steps), expected };
    return undefined;
  };

  const copy = (value: unknown): unknown => {
    values += 1;
    if (values > mostValues) return refuse(`at most ${mostValues} values`);
    if (value === null || typeof value === "string") return value;
    if (typeof value === "boolean") return value;
    if (typeof value === "number") {
      // Adding 0 turns -0, which JSON cannot tell from 0, into 0.
      return Number.isFinite(value) ? value + 0 : refuse("a finite number");
    }
    if (typeof value !== "object") return refuse("data that JSON can hold");
    if (steps.length >= deepestNesting)
      return refuse(`at most ${deepestNesting} levels inside each other`);
    return Array.isArray(value) ? copyArray(value) : copyObject(value);
  };

  const copyArray = (array: readonly unknown[]): unknown => {
    const copied: unknown[] = [];
    for (let position = 0; position < array.length; position++) {
      steps.push(position);
      copied.push(copy(array[position]));
      if (issue !== undefined) return undefined;
      steps.pop();
    }
    return copied;
  };

  const copyObject = (object: object): unknown => {
    const prototype: unknown = Object.getPrototypeOf(object);
    const isPlain =
      prototype === null || Object.getPrototypeOf(prototype) === null;
    if (!isPlain) return refuse("a plain object");
    const copied: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(object)) {
      if (value === undefined) continue;
      steps.push(key);
      if (key === "__proto__") return refuse("no key of this name");
      copied[key] = copy(value);
      if (issue !== undefined) return undefined;
      steps.pop();
    }
    return copied;
  };

  const copied = copyOrRefuse();
  return issue === undefined
    ? { ok: true, value: copied }
    : { ok: false, error: issue };

  function copyOrRefuse(): unknown {
    try {
      return copy(input);
    } catch {
      return refuse("data that can be read");
    }
  }
}
