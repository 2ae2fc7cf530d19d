import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateSync, gzipSync } from "node:zlib";
import type { SharedCase } from "@staying-power/case";
import { newIdentity, openWithIdentity, sealTo } from "@staying-power/seal";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { backup } from "../../packages/relay/src/backup/backup.ts";
import { schemaOfBackups } from "../../packages/relay/src/store/schema-of-backups.ts";
import { newToken } from "../../packages/relay/src/policy/digest.ts";
import {
  openCoach,
  startsOf,
  tryHold,
} from "../../packages/relay/src/testing/open-coach.ts";
import {
  digestHex,
  type RelayUnderTest,
  relayOn,
} from "../../packages/relay/src/testing/relay-under-test.ts";
import {
  kindsOfDatabase,
  type TestServer,
  withDatabase,
} from "../../packages/relay/src/testing/with-database.ts";
import { findIn, findInFolder } from "./find-planted.ts";
import {
  columnsThatPack,
  keepUnpacked,
  packingOfLog,
} from "./keep-unpacked.ts";

/** What each sentence begins and ends with: a part of one that is cut by the end of a page still has one of them. */
const ends = [
  "Only the two of them know ",
  ", and nobody else ever will ä字🌙.",
];

/** 200 sentences that stand nowhere else. */
const sentences = Array.from(
  { length: 200 },
  (_, place) => `${ends[0]}${(place * 7919).toString(36)}${ends[1]}`,
);

function sharedCase(texts: readonly string[], replyTo: string): SharedCase {
  return {
    format: "staying-power/shared-case",
    version: 1,
    sharedAt: "2026-11-30T10:00:00.000Z",
    replyTo,
    zone: "Europe/London",
    asks: texts[0] ?? "",
    case: {
      format: "staying-power/case",
      version: 1,
      breakup: "2026-11-01",
      events: texts.map((note) => ({ kind: "met", at: "2026-11-02", note })),
    },
    journal: texts.map((text) => ({ on: "2026-11-03", text })),
  };
}

const bytesOf = (value: unknown): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(value));

describe.each(kindsOfDatabase)("a relay on %s", (kind) => {
  let server: TestServer;
  let relay: RelayUnderTest;
  let log = "";
  beforeAll(async () => {
    server = await withDatabase(kind);
    relay = await relayOn(server.database.connection, {
      log: (line) => {
        log += line;
      },
    });
    await keepUnpacked(relay.store);
  });
  afterAll(async () => {
    await relay.close();
    await server.stop();
  });

  it("has a database that packs nothing it writes, so that whatever it holds can be found", async () => {
    expect(await columnsThatPack(relay.store)).toEqual([]);
    expect(await packingOfLog(relay.store)).toBe("off");
  });

  it("holds nothing that it could read, in any file, in any writing, in its log or its answers", async () => {
    const [coachKey, personKey] = [await newIdentity(), await newIdentity()];
    const coach = await relay.newCoach();
    const door = await relay.newDoor([coach]);
    const secrets = [coachKey.identity, personKey.identity, coach.token, door];
    let answers = "";
    for (const at of Array.from({ length: 20 }, (_, step) => step * 10)) {
      const texts = sentences.slice(at, at + 10);
      const sealed = await sealTo(
        coachKey.recipient,
        bytesOf(sharedCase(texts, personKey.recipient)),
      );
      const parcel = await relay.newParcel(door, Buffer.from(sealed));
      secrets.push(parcel.owner);
      const asCoach = { token: coach.token };
      const fetched = await relay.ask(
        "GET",
        `/v1/inbox/${parcel.id}/versions/1`,
        asCoach,
      );
      const opened = await openWithIdentity(
        coachKey.identity,
        fetched.rawPayload,
      );
      expect(opened.ok && new TextDecoder().decode(opened.value)).toContain(
        texts[0],
      );
      const reply = await sealTo(personKey.recipient, bytesOf({ texts }));
      const note = await sealTo(coachKey.recipient, bytesOf({ texts }));
      const sent = [
        await relay.ask("PUT", `/v1/inbox/${parcel.id}/answers/1`, {
          ...asCoach,
          body: Buffer.from(reply),
        }),
        await relay.ask("PUT", `/v1/inbox/${parcel.id}/notes/own?replaces=0`, {
          ...asCoach,
          body: Buffer.from(note),
        }),
        // What does not fit is refused, and leaves nothing.
        await relay.ask("PUT", `/v1/inbox/${parcel.id}/answers/2`, {
          ...asCoach,
          body: Buffer.from(texts.join("")),
        }),
        await relay.ask("PATCH", `/v1/inbox/${parcel.id}`, {
          ...asCoach,
          body: { days: texts[0] },
        }),
        await relay.ask(
          "GET",
          `/v1/inbox/${encodeURIComponent(texts[1] ?? "")}`,
          asCoach,
        ),
        await relay.ask("GET", "/v1/inbox", asCoach),
        await relay.ask("GET", `/v1/parcels/${parcel.id}`, {
          token: parcel.owner,
        }),
      ];
      answers += sent.map(({ body }) => body).join("\n");
      if (at % 40 === 0)
        await relay.ask("DELETE", `/v1/parcels/${parcel.id}`, {
          token: parcel.owner,
        });
    }
    const wanted = [...ends, ...secrets];
    // With what stands only in the log of the database so far, and then with a backup beside it.
    const running = await findInFolder(server.folder, wanted);
    expect(running.files).toBeGreaterThan(100);
    expect(running.found).toEqual([]);
    const written = await backup({
      connection: server.database.connection,
      file: join(server.folder, "relay.backup"),
      schema: schemaOfBackups,
      now: new Date(),
    });
    expect(written.ok).toBe(true);
    expect((await findInFolder(server.folder, wanted)).found).toEqual([]);
    expect(findIn("the log", Buffer.from(log), wanted)).toEqual([]);
    expect(findIn("the answers", Buffer.from(answers), wanted)).toEqual([]);
    expect(log).toContain('"route":"/v1/inbox/:id/answers/:n"');
  });

  it("knows the hour of a call and where to write, and neither a name nor a reason; the log knows none of it", async () => {
    const coachKey = await newIdentity();
    const right = newToken();
    const open = await openCoach(relay, { busyGiven: digestHex(right) });
    const [start = ""] = await startsOf(relay, open);
    const { id, owner } = await tryHold(relay, open, start);
    const texts = sentences.slice(0, 10);
    const sealed = await sealTo(coachKey.recipient, bytesOf({ texts }));
    const mail = { to: "somebody@example.org", right: owner, remind: [24] };
    const body = { sealed: Buffer.from(sealed).toString("base64url"), mail };
    const booked = await relay.ask("POST", `/v1/calls/${id}/confirm`, {
      token: owner,
      body,
    });
    expect(booked.json()).toMatchObject({ state: "booked", start });
    const refused = await relay.ask("POST", `/v1/calls/${id}/cancel`, {
      token: owner,
      body: { revision: 1, said: texts },
    });
    const busy = await relay.ask("GET", `/v1/busy/${right}`);
    expect(busy.statusCode).toBe(200);
    const { found } = await findInFolder(server.folder, ends);
    expect(found).toEqual([]);
    const unsaid = [...ends, owner, right, open.door, "somebody@", start];
    expect(findIn("the log", Buffer.from(log), unsaid)).toEqual([]);
    const answers = booked.body + refused.body + busy.body;
    expect(
      findIn("the answers", Buffer.from(answers), [...ends, owner]),
    ).toEqual([]);
    expect(log).toContain('"route":"/v1/busy/:right"');
  });

  it("would be caught with a sentence in a file or a row, and with a whole open case in the place of a sealed one", async () => {
    const [one = "", two = ""] = sentences.slice(20);
    const file = join(server.folder, "planted.txt");
    await writeFile(file, two);
    const { found } = await findInFolder(server.folder, [two]);
    expect(found).toContainEqual({ text: two, where: file, as: "plain" });
    const coach = await relay.newCoach();
    await relay.store.updateTable("coach").set({ name: one }).execute();
    const inRows = await findInFolder(server.folder, [one]);
    expect(inRows.found.length).toBeGreaterThan(0);
    const parcel = await relay.newParcel(await relay.newDoor([coach]));
    const texts = sentences.slice(30, 40);
    const open = Buffer.from(bytesOf(sharedCase(texts, "")));
    // From some 2,000 bytes on PostgreSQL packs a row where it may.
    expect(open.length).toBeGreaterThan(2_000);
    await relay.store
      .updateTable("version")
      .set({ sealed: open, size: open.length })
      .where("parcel_id", "=", parcel.id)
      .execute();
    const inCase = await findInFolder(server.folder, texts);
    expect(new Set(inCase.found.map(({ text }) => text))).toEqual(
      new Set(texts),
    );
  });

  it("would be caught with a column that packs", async () => {
    await sql`create table packing (sealed bytea)`.execute(relay.store);
    expect(await columnsThatPack(relay.store)).toEqual(["packing.sealed"]);
    await keepUnpacked(relay.store);
    expect(await columnsThatPack(relay.store)).toEqual([]);
  });
});

describe("the search", () => {
  it("finds a sentence in each of these writings", () => {
    const [one = "", two = ""] = sentences;
    const base64 = Buffer.from(`x${one}yz`).toString("base64");
    for (const [as, bytes] of [
      ["plain", Buffer.from(`...${one}...`)],
      ["UTF-16", Buffer.from(`...${one}...`, "utf16le")],
      ["hex", Buffer.from(Buffer.from(one).toString("hex"))],
      ["base64", Buffer.from(base64)],
      ["packed plain", Buffer.concat([Buffer.alloc(9, 1), gzipSync(one)])],
      ["packed plain", Buffer.concat([Buffer.alloc(5, 2), deflateSync(one)])],
    ] as const)
      expect(findIn("here", bytes, [one, two])).toContainEqual({
        text: one,
        where: "here",
        as,
      });
  });
});
