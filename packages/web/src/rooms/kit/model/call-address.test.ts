import { describe, expect, it } from "vitest";
import { callAddress } from "./call-address.ts";

describe("callAddress", () => {
  it.each([
    ["+1 (555) 010-0199", "tel:+15550100199"],
    [" 112 ", "tel:112"],
    ["0800/555.0100", "tel:08005550100"],
    ["*31#5550100", "tel:*31%235550100"],
  ])("calls %s", (number, address) => {
    expect(callAddress(number)).toBe(address);
  });

  it.each(["", "1", "call me", "555+0100", "tel:112", "javascript:1", "++1 2"])(
    "does not call %s",
    (number) => {
      expect(callAddress(number)).toBeNull();
    },
  );
});
