import { address, oneOf, optional } from "../../ui/shell/address.ts";

/** The steps in which a project is made, in order. */
export const focusSteps = ["area", "idea", "small", "week", "whole"] as const;

/** One of them. */
export type FocusStep = (typeof focusSteps)[number];

/** The person's own projects and their week; or one step of making one. */
export const focusAt = address("focus", {
  step: optional(oneOf(["list", ...focusSteps]), "list"),
});
