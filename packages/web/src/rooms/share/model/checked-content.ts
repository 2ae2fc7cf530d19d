import { parseCoachContent } from "@staying-power/case";
import { boundsOf, isOwnable, ownableTexts } from "@staying-power/words";
import type { CoachsWords } from "../../../keep/coachs-words.ts";
import { fromBase64 } from "../../../visit/base64.ts";
import { isSignedBy } from "../../../visit/is-signed-by.ts";

/** What came from a relay, and from which coach it has to be. */
export interface CameContent {
  /** As the coach's link has it. */
  readonly from: Pick<
    CoachsWords,
    "name" | "recipient" | "verify" | "relay" | "door"
  >;
  readonly revision: number;
  /** In base64url. */
  readonly signed: string;
  readonly signature: string;
  /** The day it was fetched, `YYYY-MM-DD`. */
  readonly on: string;
  /** What is here of a coach already. */
  readonly kept: CoachsWords | undefined;
}

/** Why it is not used. */
export type ContentFault = "signature" | "coach" | "form" | "older";

type Checked =
  | { readonly ok: true; readonly value: CoachsWords }
  | { readonly ok: false; readonly error: ContentFault };

/** Takes it for a coach's words only if they signed it, it is theirs, nothing else is in it, and it is not an older one. */
export async function checkedContent(came: CameContent): Promise<Checked> {
  const { from, kept, on, signature } = came;
  const bytes = fromBase64(came.signed);
  if (!(await isSignedBy(from.verify, { bytes, signature })))
    return { ok: false, error: "signature" };
  const bounds = boundsOf(ownableTexts);
  const read = parseCoachContent(withoutClosed(jsonIn(bytes)), bounds);
  if (!read.ok) return { ok: false, error: "form" };
  const { coach, revision, name, colour, texts } = read.value;
  if (coach !== from.recipient) return { ok: false, error: "coach" };
  if (revision !== came.revision) return { ok: false, error: "form" };
  if (kept?.recipient === coach && kept.revision > revision)
    return { ok: false, error: "older" };
  return {
    ok: true,
    value: {
      ...from,
      name,
      revision,
      ...(colour === undefined ? {} : { colour }),
      texts,
      bytes: bytes.length,
      on,
    },
  };
}

/** An edition may be older than what closed a text: the coach's other words are taken all the same. */
function withoutClosed(input: unknown): unknown {
  if (typeof input !== "object" || input === null || !("texts" in input))
    return input;
  const { texts } = input;
  if (typeof texts !== "object" || texts === null || Array.isArray(texts))
    return input;
  const open = Object.entries(texts).filter(([name]) => isOwnable(name));
  return { ...input, texts: Object.fromEntries(open) };
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
