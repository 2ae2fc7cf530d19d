import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PoolConfig } from "pg";
import { startEmbedded } from "../packages/relay/src/database/start-embedded.ts";
import { relayOn } from "../packages/relay/src/testing/relay-under-test.ts";
import { orThrow } from "../packages/relay/src/testing/with-database.ts";

/** What a relay that is to be filled tells of itself once it is there. */
export interface FullRelay {
  readonly address: string;
  /** A coach who is signed in. */
  readonly coach: string;
  readonly token: string;
  readonly connection: PoolConfig;
  readonly folder: string;
}

// A relay in a process of its own, on a database on the disk, that does what it is told.
const folder = await mkdtemp(join(tmpdir(), "staying-power-gigabyte-"));
const database = await orThrow(startEmbedded({ folder }));
const relay = await relayOn(database.connection);
const coach = await relay.newCoach();

const told: Readonly<Record<string, () => Promise<unknown>>> = {
  start: async (): Promise<FullRelay> => ({
    address: await relay.server.listen({ host: "127.0.0.1", port: 0 }),
    coach: coach.id,
    token: coach.token,
    connection: database.connection,
    folder,
  }),
  /** In bytes, after what is no longer needed was given back where the run lets it. */
  memory: async () => {
    globalThis.gc?.();
    return process.memoryUsage.rss();
  },
  stop: async () => {
    await relay.close();
    await database.stop();
    process.disconnect();
  },
};

process.once("disconnect", () => process.exit());
process.on("message", (what) => {
  void tell(String(what));
});

async function tell(what: string): Promise<void> {
  const answer = await told[what]?.();
  if (process.connected) process.send?.(answer);
}
