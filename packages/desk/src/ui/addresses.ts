import {
  type Address,
  address,
  oneOf,
  optional,
  type Part,
  word,
} from "@staying-power/web/ui";

/** The parts of one case. */
export const parcelParts = ["brief", "answer", "notes", "keeping"] as const;
export type ParcelPart = (typeof parcelParts)[number];

/** Where the rooms of the desk are. */
export const inboxAt = address("inbox", {}, "");
export const beginAt = address("begin", {});
export const linkAt = address("link", {});
export const contentAt = address("content", {});
export const accountAt = address("account", {});
export const parcelAt: Address<{
  readonly id: Part<string, "given">;
  readonly part: Part<ParcelPart, "left-out">;
}> = address(
  "parcel",
  { id: word, part: optional(oneOf(parcelParts), "brief") },
  "case",
);
