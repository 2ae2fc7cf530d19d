import {
  type CheckOutcome,
  longestSorted,
  type MessageKindId,
  sortMessage,
} from "@staying-power/check";

/** Whom a message of theirs endangers. */
export type Endangered = "themselves" | "you";

/** What can be said of a message of theirs. */
export type PastedSays =
  | { readonly says: "danger"; readonly whom: readonly Endangered[] }
  | {
      readonly says: "maybe";
      /** Up to three, the likeliest first. */
      readonly kinds: readonly MessageKindId[];
      /** Whether only its beginning was looked at. */
      readonly isCut: boolean;
      readonly softHelp: boolean;
    }
  | {
      readonly says: "unsure" | "unread";
      readonly isCut: boolean;
      readonly softHelp: boolean;
    };

/**
 * What a message of theirs may be: danger goes before all else, what cannot be read is said to be unread, and where it is
 * not sure nothing is suggested.
 *
 * @param text - as it was pasted.
 * @param check - what the check of a message makes of it.
 */
export function pastedSays(text: string, check: CheckOutcome): PastedSays {
  const whom = endangered(check);
  if (check.verdict === "crisis")
    return { says: "danger", whom: whom.length === 0 ? ["you"] : whom };
  const isCut = text.length > longestSorted;
  const softHelp = check.maybeDanger || whom.length > 0;
  if (isMostlyForeign(text, check)) return { says: "unread", isCut, softHelp };
  const kinds = sortMessage(text);
  if (kinds.length > 0) return { says: "maybe", kinds, isCut, softHelp };
  // What goes past the limit was English as far as it was read.
  const isUnread = check.unread.some(({ why }) => why !== "too-long");
  return { says: isUnread ? "unread" : "unsure", isCut, softHelp };
}

function endangered({ flags }: CheckOutcome): readonly Endangered[] {
  const has = (label: string): boolean =>
    flags.some((flag) => flag.label === label);
  return [
    ...(has("threat-self-harm") ? (["themselves"] as const) : []),
    ...(has("threat-other") ? (["you"] as const) : []),
  ];
}

/** Whether at least half of what was looked at is in another language. */
function isMostlyForeign(text: string, { unread }: CheckOutcome): boolean {
  const sum = (some: CheckOutcome["unread"]): number =>
    some.reduce((all, { start, end }) => all + end - start, 0);
  const seen =
    text.length - sum(unread.filter(({ why }) => why === "too-long"));
  return (
    seen > 0 && 2 * sum(unread.filter(({ why }) => why === "language")) >= seen
  );
}
