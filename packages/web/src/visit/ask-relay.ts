import { limits, problem, type Problem } from "@staying-power/envelope";
import {
  type AskedElsewhere,
  askElsewhere,
  type CameBack,
} from "../net/ask-elsewhere.ts";

/** Why a relay gave nothing: it was not reached, it said why, or what it said is none of its answers. */
export type NoAnswer =
  | { readonly kind: Extract<CameBack, { ok: false }>["why"] | "broken" }
  | { readonly kind: "problem"; readonly problem: Problem };

/** What a relay gave, or why it gave nothing. */
export type Answered<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: NoAnswer };

/** Asks a relay once; gives the bytes of a yes. */
export async function askRelay(
  what: Omit<AskedElsewhere, "most">,
): Promise<Answered<Uint8Array<ArrayBuffer>>> {
  const came = await askElsewhere({ ...what, most: limits.parcelBytes });
  if (!came.ok) return { ok: false, error: { kind: came.why } };
  if (came.status >= 200 && came.status < 300)
    return { ok: true, value: came.bytes };
  const read = problem.safeParse(jsonIn(came.bytes));
  return {
    ok: false,
    error: read.success
      ? { kind: "problem", problem: read.data }
      : { kind: "broken" },
  };
}

/** What bytes say as JSON; undefined where they are none. */
export function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
