import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { backup } from "../backup/backup.ts";
import { restore } from "../backup/restore.ts";
import {
  newCall,
  openCoach,
  startsOf,
  tryHold,
} from "../testing/open-coach.ts";
import { relayOn } from "../testing/relay-under-test.ts";
import {
  newFolder,
  orThrow,
  type TestServer,
  withDatabase,
} from "../testing/with-database.ts";
import { schemaOfBackups as schema } from "./schema-of-backups.ts";

let server: TestServer;
let folder = "";
beforeAll(async () => {
  server = await withDatabase("embedded");
  folder = await newFolder();
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

it("brings hours, calls and what they take back from a backup", async () => {
  const [before, after] = [await server.fresh(), await server.fresh()];
  const relay = await relayOn(before);
  const open = await openCoach(relay);
  const [start = "", other = ""] = await startsOf(relay, open);
  const call = await newCall(relay, open, { start, mailTo: "p@example.org" });
  const asked = ["GET", `/v1/calls/${call.id}`, { token: call.owner }] as const;
  const seen = await relay.ask(...asked);
  const file = join(folder, "calls.backup");
  await orThrow(
    backup({ connection: before, file, schema, now: relay.context.now() }),
  );
  await relay.close();
  await orThrow(restore({ connection: after, file, schema }));
  const restored = await relayOn(after);
  expect((await restored.ask(...asked)).json()).toEqual(seen.json());
  expect(seen.json()).toMatchObject({ state: "booked", start });
  expect((await tryHold(restored, open, start)).answer.json()).toMatchObject({
    kind: "taken",
  });
  expect((await tryHold(restored, open, other)).answer.statusCode).toBe(201);
  await restored.close();
});
