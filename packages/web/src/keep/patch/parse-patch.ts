import type { Name } from "./kin.ts";
import type { ListPatch, Patch, Put } from "./patch-shape.ts";
import { isPlain, own, type Plain } from "./same.ts";

/** Reads a kept change; null when any part of it cannot be read, since half a change is none. */
export function parsePatch(input: unknown): Patch | null {
  if (!isPlain(input)) return null;
  switch (Object.keys(input).toSorted().join(" ")) {
    case "to":
      return { to: input["to"] };
    case "gone":
      return input["gone"] === true ? { gone: true } : null;
    case "keys":
    case "keys rest":
      return parseKeys(input);
    case "list": {
      const list = parseList(input["list"]);
      return list && { list };
    }
    default:
      return null;
  }
}

function parseKeys(input: Plain): Patch | null {
  const [found, rest] = [own(input, "keys"), own(input, "rest")];
  if (!isPlain(found) || !(rest === undefined || isPlain(rest))) return null;
  const keys = Object.entries(found).flatMap(([key, inside]) => {
    const patch = parsePatch(inside);
    return patch === null ? [] : [[key, patch] as const];
  });
  if (keys.length < Object.keys(found).length) return null;
  return {
    keys: Object.fromEntries(keys),
    ...(rest !== undefined && { rest }),
  };
}

function parseList(input: unknown): ListPatch | null {
  if (!isPlain(input)) return null;
  const known = new Set(["gone", "changed", "put"]);
  if (!Object.keys(input).every((key) => known.has(key))) return null;
  const gone = every(own(input, "gone") ?? [], parseName);
  const changed = every(own(input, "changed") ?? [], parseChanged);
  const put = every(own(input, "put") ?? [], parsePut);
  return gone && changed && put && { gone, changed, put };
}

function parseChanged(input: unknown) {
  if (!isPlain(input)) return null;
  const name = parseName(own(input, "name"));
  const patch = parsePatch(own(input, "patch"));
  return name && patch && { name, patch };
}

function parsePut(input: unknown): Put | null {
  if (!isPlain(input) || !Object.hasOwn(input, "before")) return null;
  const found = own(input, "before");
  const before = found === null ? null : parseName(found);
  if (before === null && found !== null) return null;
  if (Object.hasOwn(input, "add")) {
    const nth = nthOf(input);
    return nth && { add: own(input, "add"), ...nth, before };
  }
  const move = parseName(own(input, "move"));
  return move && { move, before };
}

function parseName(input: unknown): Name | null {
  if (!isPlain(input)) return null;
  const [id, nth] = [own(input, "id"), nthOf(input)];
  if (typeof id === "string") return nth && { id, ...nth };
  return Object.hasOwn(input, "is")
    ? nth && { is: own(input, "is"), ...nth }
    : null;
}

function nthOf(input: Plain): { readonly nth?: number } | null {
  const nth = own(input, "nth");
  if (nth === undefined) return {};
  return typeof nth === "number" && Number.isSafeInteger(nth) && nth > 1
    ? { nth }
    : null;
}

/** All of a list read, or null when it is none or any of it cannot be read. */
function every<Read>(
  found: unknown,
  read: (item: unknown) => Read | null,
): readonly Read[] | null {
  if (!Array.isArray(found)) return null;
  const list: readonly unknown[] = found;
  const all = list.flatMap((item) => {
    const one = read(item);
    return one === null ? [] : [one];
  });
  return all.length === list.length ? all : null;
}
