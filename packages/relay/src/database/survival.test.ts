import { rm } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { killRounds } from "../testing/kill-rounds.ts";
import {
  kindsOfDatabase,
  newFolder,
  programsOf,
} from "../testing/with-database.ts";

/** KILL_ROUNDS=50 for the long run. */
const rounds = Number(process.env["KILL_ROUNDS"] ?? 6);
const seed = Number(process.env["KILL_SEED"] ?? 17);

let folder = "";
beforeEach(async () => {
  folder = await newFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe.each(kindsOfDatabase)("a database of %s that is killed", (kind) => {
  it(
    "loses nothing that was acknowledged and keeps nothing half",
    { timeout: 60_000 + rounds * 20_000 },
    async () => {
      const tally = await killRounds({
        folder,
        ...(await programsOf(kind)),
        rounds,
        seed,
      });
      process.stdout.write(`${kind}: ${JSON.stringify(tally)}\n`);
      expect(tally).toMatchObject({ rounds, lost: 0, halves: 0 });
      expect(tally.acknowledged).toBeGreaterThan(rounds);
    },
  );
});
