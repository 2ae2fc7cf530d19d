import { fileWork } from "@staying-power/seal";
import { describe, expect, it } from "vitest";
import type { VaultOutcome } from "./vault.ts";
import { withinMemory } from "./within-memory.ts";

/** What a fast device tries, one after the other, when only so much work fits into its memory. */
async function tried(
  fits: number,
  otherwise: "no-memory" | "stopped" = "no-memory",
) {
  const factors: number[] = [];
  const outcome = await withinMemory(
    fileWork,
    1e-6,
    async (factor): Promise<VaultOutcome<number>> => {
      factors.push(factor);
      return factor <= fits
        ? { ok: true, value: factor }
        : { ok: false, error: { kind: otherwise } };
    },
  );
  return { factors, outcome };
}

describe("withinMemory", () => {
  it("takes the usual work where it fits", async () => {
    expect(await tried(20)).toEqual({
      factors: [18],
      outcome: { ok: true, value: 18 },
    });
  });

  it("takes less where memory is short, and never less than the floor", async () => {
    expect(await tried(17)).toEqual({
      factors: [18, 17],
      outcome: { ok: true, value: 17 },
    });
    expect(await tried(12)).toEqual({
      factors: [18, 17],
      outcome: { ok: false, error: { kind: "no-memory" } },
    });
  });

  it("takes no less for any other reason", async () => {
    const { factors } = await tried(17, "stopped");
    expect(factors).toEqual([18]);
  });
});
