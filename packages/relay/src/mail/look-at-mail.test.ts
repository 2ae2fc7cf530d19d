import { randomUUID } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RelayUnderTest, relayOn } from "../testing/relay-under-test.ts";
import {
  newFolder,
  type TestServer,
  withDatabase,
} from "../testing/with-database.ts";
import { lookAtMail } from "./look-at-mail.ts";

let server: TestServer;
let relay: RelayUnderTest;
let folder = "";
beforeAll(async () => {
  server = await withDatabase("embedded");
  relay = await relayOn(server.database.connection);
  folder = await newFolder();
});
afterAll(async () => {
  await relay.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const look = (more: Readonly<Record<string, string>> = {}) =>
  lookAtMail({
    connection: server.database.connection,
    environment: { STAYING_POWER_DATA: folder, ...more },
    now: new Date(),
  });
const marks = async (...asked: Parameters<typeof look>) =>
  (await look(...asked)).map(({ is }) => is);

describe("what the doctor says of mail", () => {
  it("is well where nothing lies about", async () => {
    expect(await marks()).toEqual(["ok", "ok", "ok"]);
    expect(
      await marks({
        SMTP_URL: "smtps://mail.example",
        MAIL_FROM: "calls@desk.example",
      }),
    ).toEqual(["ok", "ok", "ok"]);
    expect(await marks({ SMTP_URL: "smtps://mail.example" })).toEqual([
      "fail",
      "ok",
      "ok",
    ]);
  });

  it("tells of mail that lies in the outbox, was given up, or waits for long", async () => {
    await mkdir(join(folder, "outbox"));
    await writeFile(join(folder, "outbox", "a.eml"), "");
    const long = new Date(Date.now() - 2 * 3_600_000);
    for (const dead_at of [long, null])
      await relay.store
        .insertInto("job")
        .values({
          id: randomUUID(),
          kind: "reminder",
          dedupe: randomUUID(),
          body: "{}",
          made_at: long,
          due_at: long,
          dead_at,
        })
        .execute();
    const findings = await look();
    expect(findings.map(({ is }) => is)).toEqual(["warn", "warn", "warn"]);
    for (const { what, todo } of findings) {
      expect(what).toMatch(/: 1\.$/);
      expect(todo).toMatch(/^[A-Z].*\.$/);
    }
  });
});
