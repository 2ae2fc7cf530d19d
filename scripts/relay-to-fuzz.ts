// Starts a relay with a coach and a parcel on a database that goes with it, and says how to ask it as that coach.
import {
  relayOn,
  sealedBytes,
} from "../packages/relay/src/testing/relay-under-test.ts";
import { withDatabase } from "../packages/relay/src/testing/with-database.ts";

const database = await withDatabase("embedded");
const relay = await relayOn(database.database.connection);
const coach = await relay.newCoach();
const { id, owner } = await relay.newParcel(
  await relay.newDoor([coach]),
  sealedBytes(500),
);
const address = await relay.server.listen({ host: "127.0.0.1", port: 0 });
process.stdout.write(
  `export RELAY=${address} COACH=${coach.token} PARCEL=${id} OWNER=${owner}\n`,
);

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void end());

/** Says what went wrong inside, if anything did. */
async function end(): Promise<void> {
  await relay.close();
  await database.stop();
  for (const { route, error } of relay.faults)
    process.stderr.write(`${route}: ${String(error)}\n`);
  process.exit(relay.faults.length === 0 ? 0 : 1);
}
