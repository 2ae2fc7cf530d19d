import { describe, expect, it } from "vitest";
import { goldenGates } from "../../../care/src/testing/gates-golden.ts";
import { said, today } from "../../../care/src/testing/said.ts";
import { clockAt, fresh, slices } from "../testing/fresh.ts";
import { memoryPlace } from "../storage/memory-storage.ts";
import { vaultHere } from "../worker/vault-here.ts";
import { session } from "./session.ts";

describe("the gates of the app", () => {
  it("are the golden ones for every case, and withhold as they do", async () => {
    const visit = session({
      storage: memoryPlace()(),
      vault: vaultHere,
      forecaster: {
        ask: async () => ({ kind: "failed" }),
        tell: async () => ({ kind: "failed" }),
      },
      slices,
      clock: clockAt(today),
    });
    await visit.start();
    const found = goldenGates.map(({ case: theCase, given }) => {
      const record = { ...fresh(today), case: theCase };
      visit.bringIn({ ...record, safety: said(given) }, "replace");
      return {
        gates: visit.gates.value.map(({ id }) => id),
        withheld: visit.withheld.value,
      };
    });
    expect(found).toHaveLength(500);
    expect(found).toEqual(
      goldenGates.map(({ gates, reading }) => ({
        gates,
        withheld: reading === "withheld",
      })),
    );
  });
});
