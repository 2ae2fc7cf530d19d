import { describe, expect, it } from "vitest";
import { callAddress } from "./index.ts";

describe("callAddress", () => {
  it.each([
    ["0800 111 0 111", "tel:08001110111"],
    ["1-800-799-7233", "tel:18007997233"],
    ["*4141", "tel:*4141"],
    ["+44 20 7946 0000", "tel:+442079460000"],
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
