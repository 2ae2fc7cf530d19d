import { gateIds } from "@staying-power/care";
import { expect, it } from "vitest";
import { isContactForbidden } from "./contact-forbidden.ts";

it("is so after a stated no and by a court, and for no other gate", () => {
  expect(gateIds.filter((id) => isContactForbidden([{ id }]))).toEqual([
    "court-order",
    "they-said-no",
  ]);
  expect(isContactForbidden([])).toBe(false);
});
