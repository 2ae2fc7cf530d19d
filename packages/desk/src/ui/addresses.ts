import {
  type Address,
  address,
  oneOf,
  optional,
  type Part,
  word,
} from "@staying-power/web/ui";

/** The parts of one case. */
export const parcelParts = [
  "brief",
  "answer",
  "notes",
  "outcome",
  "duty",
  "keeping",
] as const;
export type ParcelPart = (typeof parcelParts)[number];

/** Where the rooms of the desk are. */
export const inboxAt = address("inbox", {}, "");
export const beginAt = address("begin", {});
export const outcomesAt = address("outcomes", {});
export const linkAt = address("link", {});
export const hoursAt = address("hours", {});
export const contentAt = address("content", {});
export const accountAt = address("account", {});
/** How much of the calls is shown. */
export const agendaViews = ["next", "day", "week"] as const;
export type AgendaView = (typeof agendaViews)[number];

export const agendaAt: Address<{
  readonly view: Part<AgendaView, "left-out">;
  readonly day: Part<string, "left-out">;
}> = address(
  "agenda",
  { view: optional(oneOf(agendaViews), "next"), day: optional(word, "today") },
  "calls",
);
export const parcelAt: Address<{
  readonly id: Part<string, "given">;
  readonly part: Part<ParcelPart, "left-out">;
}> = address(
  "parcel",
  { id: word, part: optional(oneOf(parcelParts), "brief") },
  "case",
);
