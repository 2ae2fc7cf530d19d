import type { CoachLink } from "@staying-power/envelope";
import {
  fieldsOf,
  listOf as anyList,
  readList,
} from "../../../keep/read-list.ts";
import { type ShareChoice, shareParts } from "./choice.ts";
import { isCount, isFlag, isText, listOf, maybe, shape } from "./shape.ts";

/** What is handed over at one time. */
interface Made {
  readonly n: number;
  /** An instant in UTC. */
  readonly at: string;
  /** In bytes, sealed. */
  readonly size: number;
  readonly days: number;
  /** What went, by the ids of its sections. */
  readonly parts: readonly string[];
}

/** A version that went. */
export interface KeptVersion extends Made {
  /** A number for each line that went, which says nothing of it; of the newest version only. */
  readonly prints?: readonly string[];
}

/** A version that is sealed and did not go yet. */
export interface WaitingVersion extends Made {
  /** In base64. */
  readonly sealed: string;
  readonly prints: readonly string[];
  /** It was sent, and nothing came back that says whether it arrived. */
  readonly tried?: boolean;
}

/** What the relay said when it was last asked. */
export interface Looked {
  /** When it was asked. */
  readonly at: string;
  readonly expiresAt: string;
  readonly opens: readonly {
    readonly n: number;
    readonly coach: string;
    readonly at: string;
  }[];
}

/** An answer that came back, as it was opened. */
export interface KeptAnswer {
  readonly n: number;
  readonly at: string;
  /** By the name that the relay knows the coach by. */
  readonly coach: string;
  /** A coach's answer, to be parsed by whoever shows it; null where it does not open. */
  readonly content: unknown;
}

/** What was decided of one line of an answer: its number, then its place among the proposals. */
export interface Decision {
  readonly answer: number;
  readonly place: number;
  readonly how: "accepted" | "declined";
}

/** A parcel: to whom it goes, the secrets that it is owned and answered by, and what became of it. */
export interface KeptParcel {
  readonly id: string;
  /** Where it lies; empty for one that was saved as a file. */
  readonly relay: string;
  readonly coaches: CoachLink["coaches"];
  /** The right to it, which its relay knows by its digest only. */
  readonly capability: string;
  /** What opens answers, and what they are sealed to. */
  readonly identity: string;
  readonly replyTo: string;
  /** The right to hand it in: only until it went. */
  readonly door?: string;
  readonly choice: ShareChoice;
  readonly sent: readonly KeptVersion[];
  readonly waiting?: WaitingVersion;
  readonly expiresAt?: string;
  readonly looked?: Looked;
  readonly answers: readonly KeptAnswer[];
  readonly decisions: readonly Decision[];
  /** It lies nowhere any more. */
  readonly ended?: { readonly at: string; readonly why: "revoked" | "gone" };
}

/** A parcel as it is being put together. */
export interface ShareDraft {
  /** The coach's link. */
  readonly link: string;
  readonly choice: ShareChoice;
  /** What was begun for others, newest first. */
  readonly aside?: readonly Omit<ShareDraft, "aside">[];
}

/** What is kept of sharing. */
export interface ShareKept {
  readonly parcels: readonly KeptParcel[];
  readonly draft?: ShareDraft;
  /** What nobody here can read, kept word for word for a version that can. */
  readonly unread?: readonly unknown[];
}

export const freshShare: ShareKept = { parcels: [] };

/** Reads what was kept; a parcel that cannot be read goes to `unread` as it is. */
export function parseShareKept(input: unknown): ShareKept {
  if (input === undefined || input === null) return freshShare;
  if (typeof input !== "object" || Array.isArray(input))
    return { ...freshShare, unread: [input] };
  const kept = fieldsOf(input);
  const unread: unknown[] = [...(anyList(kept.get("unread")) ?? [])];
  const parcels = readList(kept.get("parcels"), {
    name: "parcels",
    read: (item) => (isParcel(item) ? item : null),
    unread,
  });
  const draft = kept.get("draft");
  return {
    parcels,
    ...(isDraft(draft) ? { draft } : {}),
    ...(unread.length > 0 ? { unread } : {}),
  };
}

const texts = listOf(isText);

const choice = shape({
  parts: listOf((part) => shareParts.some((each) => each === part)),
  journal: texts,
  safety: isFlag,
  country: isFlag,
  name: isText,
  asks: isText,
  days: isCount,
});

const made = {
  n: isCount,
  at: isText,
  size: isCount,
  days: isCount,
  parts: texts,
};

const parcel = shape({
  id: (value) => isText(value) && value !== "",
  relay: isText,
  coaches: listOf(shape({ name: isText, recipient: isText })),
  capability: isText,
  identity: isText,
  replyTo: isText,
  door: maybe(isText),
  choice,
  sent: listOf(shape({ ...made, prints: maybe(texts) })),
  waiting: maybe(
    shape({ ...made, sealed: isText, prints: texts, tried: maybe(isFlag) }),
  ),
  expiresAt: maybe(isText),
  looked: maybe(
    shape({
      at: isText,
      expiresAt: isText,
      opens: listOf(shape({ n: isCount, coach: isText, at: isText })),
    }),
  ),
  answers: listOf(shape({ n: isCount, at: isText, coach: isText })),
  decisions: listOf(
    shape({
      answer: isCount,
      place: isCount,
      how: (how) => how === "accepted" || how === "declined",
    }),
  ),
  ended: maybe(
    shape({ at: isText, why: (why) => why === "revoked" || why === "gone" }),
  ),
});

function isParcel(item: unknown): item is KeptParcel {
  return parcel(item);
}

const begun = { link: isText, choice };
const draftShape = shape({ ...begun, aside: maybe(listOf(shape(begun))) });

function isDraft(item: unknown): item is ShareDraft {
  return draftShape(item);
}
