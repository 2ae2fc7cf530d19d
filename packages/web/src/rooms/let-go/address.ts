import { address, oneOf, optional } from "../../ui/shell/address.ts";

/** The pages: its map, dates that will hurt, small farewells, and a day to close the app. */
const letGoPages = ["map", "dates", "rituals", "close"] as const;
export type LetGoPage = (typeof letGoPages)[number];

/** Letting go, step by step. */
export const letGoAt = address("let-go", {
  page: optional(oneOf(letGoPages), "map"),
});
