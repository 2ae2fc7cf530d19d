import { randomUUID } from "node:crypto";
import { readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { PoolConfig } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printCallLink, printWaitLink } from "@staying-power/envelope";
import { erasePerson, exportPerson } from "./person.ts";
import { newToken } from "./policy/digest.ts";
import { sweep } from "./sweep.ts";
import {
  newCall,
  type OpenCoach,
  openCoach,
  startsOf,
  tryHold,
} from "./testing/open-coach.ts";
import {
  digestHex,
  type RelayUnderTest,
  relayOn,
  sealedBytes,
  type TestCoach,
} from "./testing/relay-under-test.ts";
import { untilBlocked } from "./testing/until-blocked.ts";
import {
  newFolder,
  type TestServer,
  withDatabase,
} from "./testing/with-database.ts";
import { upkeep } from "./upkeep.ts";

let folder: string;
let server: TestServer;
let connection: PoolConfig;
let relay: RelayUnderTest;
let coach: TestCoach;

beforeAll(async () => {
  folder = await newFolder();
  server = await withDatabase("embedded");
  connection = await server.fresh();
  relay = await relayOn(connection);
  coach = await relay.newCoach();
});
afterAll(async () => {
  await relay.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A case with an answer and a note, which its coach opened. */
async function parcelWithAll() {
  const parcel = await relay.newParcel(await relay.newDoor([coach]));
  const [answer, note] = [sealedBytes(300), sealedBytes(200)];
  const as = { token: coach.token };
  const inbox = `/v1/inbox/${parcel.id}`;
  await relay.ask("GET", `${inbox}/versions/1`, as);
  await relay.ask("PUT", `${inbox}/answers/1`, { ...as, body: answer });
  await relay.ask("PUT", `${inbox}/notes/own?replaces=0`, {
    ...as,
    body: note,
  });
  return { parcel, answer, note };
}

/** Somebody who waits for an hour of a coach's, with an address of mail. */
async function newWait({ coach: whose, door, kind }: OpenCoach, from: string) {
  const [id, right] = [randomUUID(), newToken()];
  const put = await relay.ask("PUT", `/v1/waits/${id}`, {
    token: door,
    body: {
      coach: whose.id,
      kind: kind.id,
      from,
      to: new Date(Date.parse(from) + 1_800_000).toISOString(),
      zone: "Asia/Tokyo",
      owner: digestHex(right),
      mail: { to: "pat@person.example", right },
    },
  });
  expect(put.statusCode).toBe(201);
  return { id, right };
}

/** What is to be mailed to those who wait for a coach. */
async function mailsOf({ coach: { id } }: OpenCoach) {
  const jobs = await relay.store
    .selectFrom("job")
    .select("body")
    .where("kind", "=", "wait-mail")
    .where("coach_id", "=", id)
    .execute();
  return jobs.map(({ body }) => body);
}

const now = () => relay.context.now();

describe("what a relay holds of one person", () => {
  it("is written to a new file, whole and sealed, for its account alone", async () => {
    const { parcel, answer, note } = await parcelWithAll();
    const file = join(folder, "one.json");
    const asked = { connection, id: parcel.id, now: now() };
    expect(await exportPerson(asked, file)).toMatchObject({ ok: true });
    const text = (sealed: Buffer) => sealed.toString("base64url");
    expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
      format: "staying-power/held-parcel",
      id: parcel.id,
      ended: null,
      shortenedTo: null,
      door: expect.stringMatching(/^[\da-f-]{36}$/),
      lastAnswer: 1,
      coaches: [coach.name],
      versions: [{ n: 1, sealed: text(parcel.sealed) }],
      answers: [{ n: 1, sealed: text(answer) }],
      notes: [{ sealed: text(note) }],
      openings: [{ n: 1, coach: coach.name }],
    });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    // No file is written over.
    expect(await exportPerson(asked, file)).toMatchObject({ ok: false });
  });

  it("is read as of one moment, whatever comes in meanwhile", async () => {
    const { parcel } = await parcelWithAll();
    const asked = { connection, id: parcel.id, now: now() };
    const answersIn = async (file: string): Promise<unknown> =>
      JSON.parse(await readFile(join(folder, file), "utf8"));
    const client = await relay.pool.connect();
    await client.query("begin");
    await client.query("lock table answer in access exclusive mode");
    const exported = exportPerson(asked, join(folder, "moment.json"));
    // It has read to whom the case is, and waits for the answers.
    await untilBlocked(client);
    await client.query(
      "insert into answer select parcel_id, n + 1, coach_id, size, sealed, created_at from answer where parcel_id = $1",
      [parcel.id],
    );
    await client.query("commit");
    client.release();
    expect(await exported).toMatchObject({ ok: true });
    expect(await answersIn("moment.json")).toMatchObject({
      answers: [{ n: 1 }],
    });
    await exportPerson(asked, join(folder, "later.json"));
    expect(await answersIn("later.json")).toMatchObject({
      answers: [{ n: 1 }, { n: 2 }],
    });
  });

  it("is deleted, and nobody else's; its owner is told that it is gone", async () => {
    const { parcel } = await parcelWithAll();
    const other = await parcelWithAll();
    const asked = { connection, id: parcel.id, now: now() };
    expect(await erasePerson(asked)).toMatchObject({ ok: true });
    for (const table of ["version", "answer", "note", "opening"] as const) {
      const rows = await relay.store
        .selectFrom(table)
        .select("parcel_id")
        .execute();
      const held = rows.map(({ parcel_id }) => parcel_id);
      expect(held).not.toContain(parcel.id);
      expect(held).toContain(other.parcel.id);
    }
    const told = await relay.ask("GET", `/v1/parcels/${parcel.id}`, {
      token: parcel.owner,
    });
    expect(told.statusCode).toBe(410);
    expect(await erasePerson(asked)).toMatchObject({ ok: false });
  });

  it("is written and deleted by the link of a call, or the name in it; what is to come is cancelled, and its coach is told", async () => {
    const open = await openCoach(relay, { mail: "anna@coach.example" });
    const [one = "", two = ""] = (await startsOf(relay, open)).slice(2);
    const call = await newCall(relay, open, {
      start: one,
      mailTo: "pat@person.example",
    });
    const other = await newCall(relay, open, {
      start: two,
      mailTo: "kim@person.example",
    });
    const link = `https://app.example/#/call/${printCallLink({
      relay: "https://desk.example",
      call: call.id,
      right: call.owner,
    })}`;
    const asked = { connection, id: link, now: now() };
    const file = join(folder, "call.json");
    expect(await exportPerson(asked, file)).toMatchObject({ ok: true });
    const held = JSON.parse(await readFile(file, "utf8"));
    expect(held).toMatchObject({
      format: "staying-power/held-call",
      id: call.id,
      coach: open.coach.name,
      call: {
        state: "booked",
        starts_at: one,
        mail_to: "pat@person.example",
        sealed: expect.stringMatching(/^[\w-]{200,}$/),
      },
    });
    // All that a row has is in it, but where its hour stands in the table of hours.
    const { rows } = await relay.pool.query<{ column_name: string }>(
      "select column_name from information_schema.columns where table_name = 'booking' and table_schema = current_schema()",
    );
    expect(Object.keys(held.call).toSorted()).toEqual(
      rows
        .map(({ column_name }) => column_name)
        .filter(
          (name) =>
            !["coach_id", "gone_coach", "first_cell", "end_cell"].includes(
              name,
            ),
        )
        .toSorted(),
    );
    await relay.store
      .insertInto("told")
      .values([
        { call_id: call.id, whom: "coach", revision: 1 },
        { call_id: call.id, whom: "person", revision: 1 },
      ])
      .execute();
    expect(await erasePerson({ ...asked, id: call.id })).toMatchObject({
      ok: true,
      value: expect.stringContaining("Cancelled and deleted"),
    });
    const seen = await relay.ask("GET", `/v1/calls/${call.id}`, {
      token: call.owner,
    });
    expect(seen.statusCode).toBe(404);
    const left = await relay.store
      .selectFrom("booking")
      .selectAll()
      .where("id", "=", call.id)
      .executeTakeFirstOrThrow();
    expect(left).toMatchObject({
      state: "cancelled",
      sealed: null,
      said: "",
      mail_to: null,
      mail_right: null,
      person_zone: left.coach_zone,
      remind: [],
    });
    const jobs = await relay.store
      .selectFrom("job")
      .select(["kind", "body"])
      .where("call_id", "=", call.id)
      .orderBy("place")
      .execute();
    expect(jobs.map(({ body }) => [body["whom"], body["about"]])).toEqual([
      ["coach", "invitation"],
      ["coach", "cancellation"],
    ]);
    expect(await startsOf(relay, open)).toContain(one);
    const others = await relay.ask("GET", `/v1/calls/${other.id}`, {
      token: other.owner,
    });
    expect(others.json()).toMatchObject({
      state: "booked",
      mail: { wanted: true },
    });
    // Once its hour is past nothing is left.
    await relay.store
      .updateTable("booking")
      .set({ starts_at: new Date(now().getTime() - 7_200_000) })
      .where("id", "=", other.id)
      .execute();
    expect(await erasePerson({ ...asked, id: other.id })).toMatchObject({
      ok: true,
    });
    expect(await erasePerson({ ...asked, id: other.id })).toMatchObject({
      ok: false,
    });
  });

  it("has a time that is only kept go whole: its hour is free, and nobody is told of a call that never was", async () => {
    const open = await openCoach(relay);
    const [start = ""] = (await startsOf(relay, open)).slice(2);
    const held = await tryHold(relay, open, start);
    const waiting = await newWait(open, start);
    const asked = { connection, id: held.id, now: now() };
    const file = join(folder, "kept.json");
    expect(await exportPerson(asked, file)).toMatchObject({ ok: true });
    expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
      call: { state: "held" },
      network: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(await erasePerson(asked)).toMatchObject({
      ok: true,
      value: expect.stringMatching(/^Deleted\./),
    });
    const agenda = await relay.ask(
      "GET",
      `/v1/agenda?from=${now().toISOString()}&to=${new Date(now().getTime() + 30 * 86_400_000).toISOString()}`,
      { token: open.coach.token },
    );
    expect(agenda.json()).toMatchObject({ calls: [] });
    expect(await startsOf(relay, open)).toContain(start);
    expect(await mailsOf(open)).toEqual([{ wait: waiting.id, start }]);
    expect(await erasePerson(asked)).toMatchObject({ ok: false });
  });

  it("is deleted also where a relay that runs is in the way", async () => {
    const open = await openCoach(relay);
    const [start = ""] = (await startsOf(relay, open)).slice(2);
    const call = await newCall(relay, open, { start });
    const client = await relay.pool.connect();
    await client.query("begin");
    await client.query(
      "select 1 from booking_cell where booking_id = $1 for update",
      [call.id],
    );
    const erased = erasePerson({ connection, id: call.id, now: now() });
    await untilBlocked(client);
    // Of two that wait for each other the first is refused, or rarely the second.
    await client
      .query("select 1 from booking where id = $1 for update", [call.id])
      .catch(() => undefined);
    await client.query("rollback");
    client.release();
    expect(await erased).toMatchObject({ ok: true });
  });

  it("is written and deleted of a wait as well, with what was to be told of it, and nobody else's", async () => {
    const open = await openCoach(relay);
    const [start = ""] = (await startsOf(relay, open)).slice(2);
    const call = await newCall(relay, open, { start });
    const waits = [
      await newWait(open, start),
      await newWait(open, start),
      await newWait(open, start),
    ] as const;
    await relay.ask("POST", `/v1/calls/${call.id}/cancel`, {
      token: call.owner,
      body: { revision: 1, said: "" },
    });
    expect(await mailsOf(open)).toHaveLength(3);
    const [{ id, right }, left, other] = waits;
    // As it is pasted, with what stands before and behind it.
    const link = ` https://app.example/#/call/${printWaitLink({
      relay: "https://desk.example",
      wait: id,
      right,
    })}\n`;
    const asked = { connection, id: link, now: now() };
    const file = join(folder, "wait.json");
    expect(await exportPerson(asked, file)).toMatchObject({ ok: true });
    expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
      format: "staying-power/held-wait",
      coach: open.coach.name,
      wait: { mail_to: "pat@person.example", told_starts: [start] },
      mail: [{ kind: "wait-mail", givenUp: null, why: null }],
    });
    expect(await erasePerson(asked)).toMatchObject({ ok: true });
    expect(await erasePerson(asked)).toMatchObject({ ok: false });
    const gone = await relay.ask("DELETE", `/v1/waits/${left.id}`, {
      token: left.right,
    });
    expect(gone.statusCode).toBe(204);
    expect(await mailsOf(open)).toEqual([{ wait: other.id, start }]);
    await relay.store
      .updateTable("wait")
      .set({ from_at: new Date(0), to_at: new Date(1) })
      .where("id", "=", other.id)
      .execute();
    await sweep(relay.store, now());
    expect(await mailsOf(open)).toEqual([]);
  });

  it("is nothing where there is no such case", async () => {
    const asked = { connection, now: now() };
    const file = join(folder, "none.json");
    for (const id of [randomUUID(), "x", "'; drop table parcel"]) {
      expect(await exportPerson({ ...asked, id }, file)).toMatchObject({
        ok: false,
      });
      expect(await erasePerson({ ...asked, id })).toMatchObject({ ok: false });
    }
    await expect(stat(file)).rejects.toThrow("ENOENT");
  });

  it("is asked by one command, which says how when it is asked otherwise", async () => {
    for (const words of [
      ["person"],
      ["person", "export", randomUUID()],
      ["person", "erase"],
      ["person", "erase", randomUUID(), "x"],
      ["person", "keep", randomUUID()],
    ])
      expect(await upkeep(words, {})).toMatchObject({
        ok: false,
        text: expect.stringContaining("person erase CASE"),
      });
  });
});
