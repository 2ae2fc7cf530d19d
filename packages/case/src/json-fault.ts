import { shownKey } from "./issue-path.ts";

/** Where a text stops being JSON, and what was expected there. */
export interface JsonFault {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  readonly expected: string;
}

/** How deep objects and arrays may lie inside each other. */
export const deepestNesting = 32;

const expectations = {
  value: "a value",
  valueOrEnd: "a value or ]",
  key: "a key in double quotes",
  keyOrEnd: "a key in double quotes or }",
  colon: "a colon",
  commaOrEnd: "a comma or the closing bracket",
  end: "nothing more",
} as const;

const blank = /[ \t\n\r]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// JSON forbids control characters inside a text.
// oxlint-disable-next-line no-control-regex
const plainCharacters = /[^"\\\u0000-\u001f]+/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * The first place where a text breaks the rules of JSON, repeats a key within one object, or nests
 * deeper than `deepestNesting`. Runs in one pass without recursion, so no text can exhaust it.
 * @param text any text
 * @returns the fault, or null when `JSON.parse` will read the text and lose nothing of it
 */
export function jsonFault(text: string): JsonFault | null {
  /** One entry per open bracket: the keys seen for an object, null for an array. */
  const open: (Set<string> | null)[] = [];
  let expects: keyof typeof expectations = "value";
  let at = 0;

  const after = (pattern: RegExp): number => afterAt(text, at, pattern);
  const fault = (expected: string): JsonFault => faultAt(text, at, expected);
  const skipString = (): boolean => {
    const { end, whole } = stringAt(text, at);
    at = end;
    return whole;
  };

  for (;;) {
    at = after(blank);
    const character = text[at];
    const inObject = open.at(-1) ?? null;

    if (expects === "end" && character === undefined) return null;

    if (expects === "value" || expects === "valueOrEnd") {
      if (character === "{" || character === "[") {
        if (open.length === deepestNesting)
          return fault(`at most ${deepestNesting} brackets inside each other`);
        open.push(character === "{" ? new Set() : null);
        expects = character === "{" ? "keyOrEnd" : "valueOrEnd";
        at += 1;
        continue;
      }
      if (character !== "]" || expects === "value") {
        const start = at;
        if (character === '"') {
          if (!skipString()) return fault("a text that ends with a quote");
        } else at = after(scalar);
        if (at === start) return fault(expectations[expects]);
        expects = open.length === 0 ? "end" : "commaOrEnd";
        continue;
      }
    }

    if (inObject !== null && (expects === "key" || expects === "keyOrEnd")) {
      if (character === '"') {
        const start = at;
        if (!skipString()) return fault("a key that ends with a quote");
        const key = String(JSON.parse(text.slice(start, at)));
        if (inObject.has(key)) {
          at = start;
          return fault(`each key once, but ${shownKey(key)} is here twice`);
        }
        inObject.add(key);
        expects = "colon";
        continue;
      }
    }

    if (
      (expects === "colon" && character === ":") ||
      (expects === "commaOrEnd" && character === ",")
    ) {
      expects = expects === "colon" || inObject === null ? "value" : "key";
      at += 1;
      continue;
    }

    if (
      expects.endsWith("OrEnd") &&
      character === (inObject === null ? "]" : "}")
    ) {
      open.pop();
      expects = open.length === 0 ? "end" : "commaOrEnd";
      at += 1;
      continue;
    }

    return fault(expectations[expects]);
  }
}

/** Where a pattern that begins here ends; here, when it does not begin. */
function afterAt(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function faultAt(text: string, at: number, expected: string): JsonFault {
  const lines = text.slice(0, at).split("\n");
  return {
    line: lines.length,
    column: (lines.at(-1) ?? "").length + 1,
    expected,
  };
}

/** Where the text in quotes that starts here ends, or where its fault is when it is not whole. */
function stringAt(
  text: string,
  start: number,
): { readonly end: number; readonly whole: boolean } {
  let at = start + 1;
  for (;;) {
    if (text[at] === '"') return { end: at + 1, whole: true };
    const next = afterAt(
      text,
      at,
      text[at] === "\\" ? escaped : plainCharacters,
    );
    if (next === at) return { end: at, whole: false };
    at = next;
  }
}
