import { address, oneOf, optional } from "../../ui/shell/address.ts";

/** The doors of the kit: the breathing first, then what lies behind it. */
const kitDoors = ["breathe", "write", "why", "call", "safe", "after"] as const;
export type KitDoor = (typeof kitDoors)[number];

export const kitAt = address("kit", {
  door: optional(oneOf(kitDoors), "breathe"),
});
