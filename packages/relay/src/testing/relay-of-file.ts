import { afterAll } from "vitest";
import { type RelayUnderTest, relayOn } from "./relay-under-test.ts";
import { withDatabase } from "./with-database.ts";

/** A relay on a database for all tests of a file; both end with them. */
export async function relayOfFile(): Promise<RelayUnderTest> {
  const server = await withDatabase("embedded");
  const relay = await relayOn(server.database.connection);
  afterAll(async () => {
    await relay.close();
    await server.stop();
  });
  return relay;
}
