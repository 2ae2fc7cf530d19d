import { randomUUID } from "node:crypto";
import {
  type AgendaCall,
  type Call,
  limits,
  type Offers,
} from "@staying-power/envelope";
import { sql } from "kysely";
import type { PoolConfig } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { releasePast } from "./calls/release-past.ts";
import { done, type Job, type Work } from "./jobs/work.ts";
import { workOff } from "./jobs/worker.ts";
import { newToken } from "./policy/digest.ts";
import { sweep } from "./sweep.ts";
import { askedIn } from "./testing/asked-in.ts";
import {
  confirming,
  newCall,
  openCoach,
  type OpenCoach,
  someHours,
  someKind,
  startsOf,
  type TestCall,
  tryHold,
} from "./testing/open-coach.ts";
import {
  digestHex,
  type RelayUnderTest,
  relayOn,
} from "./testing/relay-under-test.ts";
import { untilBlocked } from "./testing/until-blocked.ts";
import {
  kindsOfDatabase,
  type TestServer,
  withDatabase,
} from "./testing/with-database.ts";

const minute = 60_000;
const day = 1440 * minute;

describe.each(kindsOfDatabase)("calls, on %s", (kindOfDatabase) => {
  let server: TestServer;
  let relay: RelayUnderTest;
  let connection: PoolConfig;
  beforeAll(async () => {
    server = await withDatabase(kindOfDatabase);
    connection = await server.fresh();
    relay = await relayOn(connection);
  });
  afterAll(async () => {
    await relay.close();
    await server.stop();
  });

  const post = (call: TestCall, what: string, body: object) =>
    relay.ask("POST", `/v1/calls/${call.id}/${what}`, {
      token: call.owner,
      body,
    });
  const seen = async ({ id, owner }: TestCall): Promise<Call> =>
    (await relay.ask("GET", `/v1/calls/${id}`, { token: owner })).json<Call>();
  const cellsOf = async ({ id }: TestCall): Promise<number> => {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from booking_cell where booking_id = ${id}`.execute(
      relay.store,
    );
    return rows[0]?.n ?? 0;
  };
  const agenda = async ({ coach }: OpenCoach): Promise<AgendaCall[]> => {
    const from = relay.context.now();
    const to = new Date(from.getTime() + 61 * day);
    const answer = await relay.ask(
      "GET",
      `/v1/agenda?from=${from.toISOString()}&to=${to.toISOString()}`,
      { token: coach.token },
    );
    return answer.json<{ calls: AgendaCall[] }>().calls;
  };

  it("are offered behind a door, with what whoever books has to know", async () => {
    const open = await openCoach(relay);
    const offers = await relay.ask("GET", "/v1/calls/offers", {
      token: open.door,
    });
    expect(offers.json()).toMatchObject({
      coaches: [
        {
          id: open.coach.id,
          name: open.coach.name,
          zone: "Europe/London",
          kinds: [open.kind],
        },
      ],
    });
    expect((await startsOf(relay, open)).length).toBeGreaterThan(80);
    const silent = await relay.newCoach();
    const theirs = await relay.ask("GET", "/v1/calls/offers", {
      token: await relay.newDoor([silent]),
    });
    expect(theirs.json()).toEqual({ coaches: [] });
  });

  it("say by which number or link people meet, and where they pay, only once they are booked", async () => {
    const open = await openCoach(relay, {
      kinds: [
        someKind({ place: "video", where: "https://meet.example/anna" }),
        someKind({ place: "phone", where: "+44 20 7946 0000" }),
        someKind({ place: "in-person", where: "1 Some Street" }),
      ].map((kind) => ({ ...kind, payLink: "https://pay.example/anna" })),
    });
    const { door, kind, coach } = open;
    const offers = await relay.ask("GET", "/v1/calls/offers", { token: door });
    expect(
      offers
        .json<Offers>()
        .coaches[0]?.kinds.map(({ where, payLink }) => [where, payLink]),
    ).toEqual([
      ["", ""],
      ["", ""],
      ["1 Some Street", ""],
    ]);
    const [start = "", other = ""] = await startsOf(relay, open);
    const waits = await relay.ask("PUT", `/v1/waits/${randomUUID()}`, {
      token: door,
      body: {
        coach: coach.id,
        kind: kind.id,
        from: start,
        to: other,
        zone: "Asia/Tokyo",
        owner: digestHex(newToken()),
        mail: null,
      },
    });
    const kept = await tryHold(relay, open, start);
    const given = await tryHold(relay, open, other);
    const back = await post(given, "cancel", { revision: 0, said: "" });
    const looked = await relay.ask("GET", `/v1/calls/${given.id}`, {
      token: given.owner,
    });
    for (const { body, statusCode } of [
      offers,
      waits,
      kept.answer,
      given.answer,
      back,
      looked,
    ]) {
      expect(statusCode).toBeLessThan(300);
      expect(body).not.toMatch(/meet\.example|7946|pay\.example/);
    }
    const booked = await post(kept, "confirm", confirming());
    expect(booked.json<Call>().kind).toEqual(kind);
    const gone = await post(kept, "cancel", { revision: 1, said: "" });
    expect(gone.json<Call>()).toMatchObject({ state: "cancelled", kind });
  });

  it("are kept for ten minutes, then booked, with all of their cells", async () => {
    const open = await openCoach(relay, {
      kinds: [someKind({ before: 10, after: 15 })],
    });
    const [start = ""] = await startsOf(relay, open);
    const { answer, ...held } = await tryHold(relay, open, start);
    const kept = answer.json<Call>();
    expect(kept).toMatchObject({ start, state: "held", revision: 0 });
    const left = Date.parse(kept.holdUntil ?? "") - Date.now();
    expect(left).toBeGreaterThan(9 * minute);
    expect(await startsOf(relay, open)).not.toContain(start);
    const again = await relay.ask("PUT", `/v1/calls/${held.id}`, {
      token: open.door,
      body: {
        coach: open.coach.id,
        kind: open.kind.id,
        start,
        zone: "America/New_York",
        owner: digestHex(held.owner),
      },
    });
    expect(again.statusCode).toBe(201);
    expect(again.json()).toEqual(kept);
    const unsealed = await post(held, "confirm", {
      sealed: Buffer.from("she left on Tuesday").toString("base64url"),
      mail: null,
    });
    expect(unsealed.json()).toMatchObject({ at: "body.sealed" });
    const body = confirming("person@example.org");
    const booked = await post(held, "confirm", body);
    expect(booked.json()).toMatchObject({
      state: "booked",
      holdUntil: null,
      mail: { wanted: true, failed: false },
    });
    expect((await post(held, "confirm", body)).json()).toEqual(booked.json());
    expect((await post(held, "confirm", confirming())).statusCode).toBe(409);
    expect(await cellsOf(held)).toBe((30 + 10 + 15) / 5);
    expect(await agenda(open)).toMatchObject([
      {
        id: held.id,
        state: "booked",
        stuck: false,
        sealed: (body as { sealed: string }).sealed,
      },
    ]);
  });

  it("that somebody else has are refused with the next ones that are free", async () => {
    const open = await openCoach(relay);
    const [start = "", next = ""] = await startsOf(relay, open);
    await newCall(relay, open, { start });
    const { answer } = await tryHold(relay, open, start);
    expect(answer.statusCode).toBe(409);
    const { kind, free } = answer.json<{ kind: string; free: string[] }>();
    expect([kind, free[0]]).toEqual(["taken", next]);
    for (const wrong of [
      new Date(Date.parse(start) - 12 * 60 * minute).toISOString(),
      new Date(Date.parse(start) + 5 * minute).toISOString(),
      "2099-01-01T10:00:00.000Z",
    ]) {
      const refused = await tryHold(relay, open, wrong);
      expect(refused.answer.json()).toMatchObject({ kind: "taken" });
      expect(
        refused.answer.json<{ free: string[] }>().free.length,
      ).toBeGreaterThan(0);
    }
    const between = await tryHold(
      relay,
      open,
      new Date(Date.parse(start) + minute).toISOString(),
    );
    expect(between.answer.statusCode).toBe(400);
  });

  it("are named none only where there is none", async () => {
    const open = await openCoach(relay, { weekly: [] });
    const { answer } = await tryHold(relay, open, "2099-01-01T10:00:00.000Z");
    expect(answer.json()).toMatchObject({ kind: "taken", free: [] });
  });

  it("move only with the new time had, and from the revision that was seen", async () => {
    const open = await openCoach(relay);
    const [one = "", two = "", three = ""] = await startsOf(relay, open);
    const call = await newCall(relay, open, { start: one });
    await newCall(relay, open, { start: two });
    const { revision } = await seen(call);
    const onto = (start: string, at = revision) =>
      post(call, "move", { revision: at, start, said: "later is better" });
    const lost = await onto(two);
    expect(lost.statusCode).toBe(409);
    expect(lost.json()).toMatchObject({ kind: "taken" });
    // Its own time counts as free.
    expect(lost.json<{ free: string[] }>().free).not.toContain(two);
    expect(await seen(call)).toMatchObject({ start: one, revision });
    expect(await cellsOf(call)).toBe(6);
    const moved = await onto(three);
    expect(moved.json()).toMatchObject({
      start: three,
      revision: revision + 1,
      said: "later is better",
    });
    // The answer was lost, and it is asked again; then somebody with an old page.
    expect((await onto(three)).json()).toEqual(moved.json());
    expect((await onto(one)).json()).toMatchObject({ kind: "conflict" });
    const same = await onto(three, revision + 1);
    expect(same.json()).toMatchObject({ start: three, revision: revision + 2 });
    expect(await startsOf(relay, open)).toContain(one);
    expect(await cellsOf(call)).toBe(6);
  });

  it("may be moved to a time that overlaps their own", async () => {
    const open = await openCoach(relay, {
      kinds: [someKind({ minutes: 60 })],
    });
    const offered = await startsOf(relay, open);
    const laterThan = (start: string) =>
      new Date(Date.parse(start) + 30 * minute).toISOString();
    // The first of a day that is nearly over may be its last.
    const one = offered.find((start) => offered.includes(laterThan(start)));
    if (one === undefined) throw new Error("none");
    const call = await newCall(relay, open, { start: one });
    const own = await relay.ask(
      "GET",
      `/v1/calls/${call.id}/slots?from=${one}&to=${new Date(Date.parse(one) + day).toISOString()}`,
      { token: call.owner },
    );
    const starts = own
      .json<{ slots: { start: string }[] }>()
      .slots.map(({ start }) => start);
    expect(starts).toContain(one);
    const later = laterThan(one);
    expect(starts).toContain(later);
    const { revision } = await seen(call);
    await post(call, "move", { revision, start: later, said: "" });
    expect(await seen(call)).toMatchObject({ start: later });
    expect(await cellsOf(call)).toBe(12);
  });

  it("are cancelled by either side, and their time is free again", async () => {
    const open = await openCoach(relay);
    const [one = "", two = ""] = await startsOf(relay, open);
    const mine = await newCall(relay, open, { start: one });
    const theirs = await newCall(relay, open, { start: two });
    const cancelled = await post(mine, "cancel", {
      revision: 1,
      said: "I am better",
    });
    expect(cancelled.json()).toMatchObject({
      state: "cancelled",
      changedBy: "person",
    });
    const byCoach = await relay.ask("POST", `/v1/agenda/${theirs.id}/cancel`, {
      token: open.coach.token,
      body: { revision: 1, said: "I am ill" },
    });
    expect(byCoach.json()).toMatchObject({ state: "cancelled" });
    expect(await seen(theirs)).toMatchObject({
      state: "cancelled",
      changedBy: "coach",
      said: "I am ill",
    });
    expect(await startsOf(relay, open)).toEqual(
      expect.arrayContaining([one, two]),
    );
    expect([await cellsOf(mine), await cellsOf(theirs)]).toEqual([0, 0]);
    expect(
      (await post(mine, "move", { revision: 2, start: one, said: "" }))
        .statusCode,
    ).toBe(409);
  });

  it("are counted where the coach takes so many, also when many ask at once", async () => {
    const open = await openCoach(relay, { mostADay: 2 });
    const starts = await startsOf(relay, open, 3);
    const days = Object.groupBy(starts, (start) => start.slice(0, 10));
    const [, whole = []] = Object.values(days);
    const asked = await Promise.all(
      whole.map((start) => tryHold(relay, open, start)),
    );
    const statuses = asked.map(({ answer }) => answer.statusCode);
    expect(statuses.filter((status) => status === 201)).toHaveLength(2);
    expect(statuses.filter((status) => status === 409)).toHaveLength(
      whole.length - 2,
    );
    const refused = asked.find(({ answer }) => answer.statusCode === 409);
    const { free } = refused?.answer.json<{ free: string[] }>() ?? { free: [] };
    expect(free.length).toBeGreaterThan(0);
    expect(free.map((start) => start.slice(0, 10))).not.toContain(
      whole[0]?.slice(0, 10),
    );
  });

  it("do not hold a time longer than they say, and get it back if nobody came", async () => {
    const open = await openCoach(relay);
    const [one = "", two = ""] = await startsOf(relay, open, 14).then((all) =>
      all.slice(100),
    );
    const slow = await tryHold(relay, open, one);
    const slower = await tryHold(relay, open, two);
    relay.pass(11 * minute);
    expect(await startsOf(relay, open, 14)).toContain(one);
    const quick = await tryHold(relay, open, one);
    expect(quick.answer.statusCode).toBe(201);
    const late = await post(slow, "confirm", confirming());
    expect(late.json()).toMatchObject({ kind: "taken" });
    expect(late.json<{ free: string[] }>().free.length).toBeGreaterThan(0);
    const inTime = await post(slower, "confirm", confirming());
    expect(inTime.json()).toMatchObject({ state: "booked" });
    expect(await cellsOf(slower)).toBe(6);
  });

  it.each(["confirmed", "moved to where it is"])(
    "are counted where the coach takes so many, also when one that was kept too long is %s",
    async (how) => {
      const open = await openCoach(relay, { mostADay: 1 });
      const starts = await startsOf(relay, open);
      const [, whole = []] = Object.values(
        Object.groupBy(starts, (start) => start.slice(0, 10)),
      );
      const [one = "", two = ""] = whole;
      const slow = await tryHold(relay, open, one);
      const details = confirming();
      const confirm = () => post(slow, "confirm", details);
      const again = () =>
        how === "confirmed"
          ? confirm()
          : post(slow, "move", { revision: 0, start: one, said: "" });
      relay.pass(11 * minute);
      const quick = await newCall(relay, open, { start: two });
      expect(await cellsOf(slow)).toBe(6);
      expect((await again()).json()).toMatchObject({ kind: "taken" });
      expect((await agenda(open)).map(({ id }) => id)).toEqual([quick.id]);
      await post(quick, "cancel", { revision: 1, said: "" });
      expect((await again()).statusCode).toBe(200);
      expect((await confirm()).json()).toMatchObject({ state: "booked" });
      expect(await cellsOf(slow)).toBe(6);
    },
  );

  it("are counted when they are confirmed, whatever another relay's clock said of the time that was kept", async () => {
    const open = await openCoach(relay, { mostADay: 1 });
    const starts = await startsOf(relay, open);
    const [, whole = []] = Object.values(
      Object.groupBy(starts, (start) => start.slice(0, 10)),
    );
    const [one = "", two = ""] = whole;
    const slow = await tryHold(relay, open, one);
    const ahead = await relayOn(connection);
    ahead.pass(relay.context.now().getTime() - Date.now() + 11 * minute);
    // For the relay whose clock is ahead, the ten minutes are over; for this one they are not.
    const quick = await tryHold(ahead, open, two);
    expect(quick.answer.statusCode).toBe(201);
    relay.pass(9.9 * minute);
    const late = await post(slow, "confirm", confirming());
    expect(late.json()).toMatchObject({ kind: "taken" });
    const inTime = await ahead.ask("POST", `/v1/calls/${quick.id}/confirm`, {
      token: quick.owner,
      body: confirming(),
    });
    expect(inTime.json()).toMatchObject({ state: "booked" });
    await ahead.close();
  });

  it("are judged once nobody else counts, by what the clock says then", async () => {
    const open = await openCoach(relay, { mostADay: 1 });
    const starts = await startsOf(relay, open);
    const [, whole = []] = Object.values(
      Object.groupBy(starts, (start) => start.slice(0, 10)),
    );
    const [one = "", two = ""] = whole;
    const slow = await tryHold(relay, open, one);
    const counting = await relay.pool.connect();
    await counting.query("begin");
    await counting.query(
      "select 1 from availability where coach_id = $1 for no key update",
      [open.coach.id],
    );
    const late = post(slow, "confirm", confirming());
    await untilBlocked(counting);
    // While it waited, its ten minutes passed, and somebody else was counted in its place.
    relay.pass(11 * minute);
    await counting.query(
      `insert into booking (id, coach_id, kind, first_cell, end_cell, starts_at, minutes, coach_zone, coach_wall, person_zone,
          owner, state, revision, changed_by, said, forget_at)
        select gen_random_uuid(), coach_id, kind, first_cell + 12, end_cell + 12, $2, minutes, coach_zone, coach_wall,
          person_zone, owner, 'booked', 1, 'person', '', forget_at from booking where id = $1`,
      [slow.id, two],
    );
    await counting.query("commit");
    counting.release();
    expect((await late).json()).toMatchObject({ kind: "taken" });
  });

  it("kept too long are given back with as many questions for many as for one", async () => {
    const open = await openCoach(relay);
    const starts = await startsOf(relay, open);
    const questions = async (count: number): Promise<number> => {
      for (const start of starts.slice(0, count))
        await tryHold(relay, open, start);
      relay.pass(11 * minute);
      const asked = await askedIn(relay.pool, () =>
        releasePast(relay.store, relay.context.now()),
      );
      expect(await startsOf(relay, open)).toContain(starts[3]);
      return asked.length;
    };
    const forOne = await questions(1);
    expect(await questions(12)).toBe(forOne);
  });

  it("stay out of a time that the coach keeps free, and the other way round", async () => {
    const open = await openCoach(relay);
    const [one = "", two = ""] = await startsOf(relay, open);
    const block = (id: string, start: string) =>
      relay.ask("PUT", `/v1/agenda/${id}`, {
        token: open.coach.token,
        body: { start, minutes: 30 },
      });
    const id = randomUUID();
    const made = await block(id, one);
    expect(made.json()).toMatchObject({ kind: null, sealed: null, start: one });
    expect((await block(id, one)).json()).toEqual(made.json());
    expect((await block(id, two)).statusCode).toBe(409);
    expect((await tryHold(relay, open, one)).answer.statusCode).toBe(409);
    await newCall(relay, open, { start: two });
    const onto = await block(randomUUID(), two);
    expect(onto.json()).toMatchObject({ kind: "taken" });
    const moved = await relay.ask("POST", `/v1/agenda/${id}/move`, {
      token: open.coach.token,
      body: { revision: 0, start: two, said: "" },
    });
    expect(moved.json()).toMatchObject({ kind: "taken" });
    const cancelled = await relay.ask("POST", `/v1/agenda/${id}/cancel`, {
      token: open.coach.token,
      body: { revision: 0, said: "" },
    });
    expect(cancelled.statusCode).toBe(404);
    const removed = await relay.ask("DELETE", `/v1/agenda/${id}`, {
      token: open.coach.token,
    });
    expect(removed.statusCode).toBe(204);
    expect((await tryHold(relay, open, one)).answer.statusCode).toBe(201);
  });

  it("are marked as held or not once they have begun", async () => {
    const open = await openCoach(relay);
    const [start = ""] = await startsOf(relay, open);
    const call = await newCall(relay, open, { start });
    const mark = (revision: number, state: "kept" | "no-show" | "booked") =>
      relay.ask("POST", `/v1/agenda/${call.id}/attendance`, {
        token: open.coach.token,
        body: { revision, state },
      });
    expect((await mark(1, "kept")).statusCode).toBe(409);
    relay.pass(Date.parse(start) - relay.context.now().getTime() + minute);
    const missed = await mark(1, "no-show");
    expect(missed.json()).toMatchObject({ state: "no-show", revision: 2 });
    expect((await mark(1, "no-show")).json()).toEqual(missed.json());
    expect((await mark(1, "kept")).statusCode).toBe(409);
    expect((await mark(2, "kept")).json()).toMatchObject({ state: "kept" });
    expect(
      (await post(call, "cancel", { revision: 3, said: "" })).statusCode,
    ).toBe(409);
    const back = await mark(3, "booked");
    expect(back.json()).toMatchObject({ state: "booked", revision: 4 });
    expect((await mark(3, "booked")).json()).toEqual(back.json());
    const theirs = await relay.ask("GET", `/v1/calls/${call.id}`, {
      token: call.owner,
    });
    expect(theirs.json()).toMatchObject({ state: "booked" });
    // A time that the coach keeps free is no call to be marked.
    const block = randomUUID();
    const soon = new Date(relay.context.now().getTime() + 60 * minute);
    soon.setUTCMinutes(0, 0, 0);
    const put = await relay.ask("PUT", `/v1/agenda/${block}`, {
      token: open.coach.token,
      body: { start: soon.toISOString(), minutes: 30 },
    });
    expect(put.statusCode).toBe(201);
    relay.pass(60 * minute);
    const ofBlock = await relay.ask("POST", `/v1/agenda/${block}/attendance`, {
      token: open.coach.token,
      body: { revision: 1, state: "booked" },
    });
    expect(ofBlock.statusCode).toBe(409);
  });

  it("given back are told to those who wait for them, and to nobody else", async () => {
    const open = await openCoach(relay);
    const [one = "", two = ""] = await startsOf(relay, open);
    const call = await newCall(relay, open, { start: one });
    const wait = async (from: string, mail: boolean) => {
      const [id, owner] = [randomUUID(), newToken()];
      const to = new Date(Date.parse(from) + 30 * minute).toISOString();
      const answer = await relay.ask("PUT", `/v1/waits/${id}`, {
        token: open.door,
        body: {
          coach: open.coach.id,
          kind: open.kind.id,
          from,
          to,
          zone: "Asia/Tokyo",
          owner: digestHex(owner),
          mail: mail ? { to: "p@example.org", right: newToken() } : null,
        },
      });
      expect(answer.statusCode).toBe(201);
      return { id, owner, start: from };
    };
    const waits = [
      await wait(one, true),
      await wait(two, true),
      await wait(one, false),
    ];
    const look = async ({ id, owner }: TestCall) =>
      (await relay.ask("GET", `/v1/waits/${id}`, { token: owner })).json<{
        slots: { start: string }[];
      }>().slots;
    expect(await look(waits[2] ?? call)).toEqual([]);
    await post(call, "cancel", { revision: 1, said: "" });
    expect(await look(waits[2] ?? call)).toMatchObject([{ start: one }]);
    const told = await relay.store
      .selectFrom("job")
      .select("body")
      .where("kind", "=", "wait-mail")
      .where("coach_id", "=", open.coach.id)
      .execute();
    expect(told).toEqual([{ body: { wait: waits[0]?.id, start: one } }]);
    const left = await relay.ask("DELETE", `/v1/waits/${waits[0]?.id}`, {
      token: waits[0]?.owner,
    });
    expect(left.statusCode).toBe(204);
  });

  it("given back are told to who waits for a longer call, which begins before them in what was free", async () => {
    const long = someKind({ minutes: 60 });
    const open = await openCoach(relay, { kinds: [someKind(), long] });
    const starts = await startsOf(relay, open);
    const at = starts.findIndex((start) => start.slice(11, 16) === "12:00");
    const [before = "", start = ""] = starts.slice(at);
    const call = await newCall(relay, open, { start });
    await newCall(relay, open, { start: starts[at + 2] ?? "" });
    const wait = randomUUID();
    const waits = await relay.ask("PUT", `/v1/waits/${wait}`, {
      token: open.door,
      body: {
        coach: open.coach.id,
        kind: long.id,
        from: before,
        to: new Date(Date.parse(start) + 30 * minute).toISOString(),
        zone: "Asia/Tokyo",
        owner: digestHex(newToken()),
        mail: { to: "p@example.org", right: newToken() },
      },
    });
    expect(waits.statusCode).toBe(201);
    await post(call, "cancel", { revision: 1, said: "" });
    const told = await relay.store
      .selectFrom("job")
      .select("body")
      .where("kind", "=", "wait-mail")
      .where("coach_id", "=", open.coach.id)
      .execute();
    expect(told).toEqual([{ body: { wait, start: before } }]);
  });

  it("are waited for as many days as the app lets choose, with an hour more where clocks change, and no longer", async () => {
    const open = await openCoach(relay, { horizonDays: 300 });
    const from = relay.context.now();
    const tryWait = (milliseconds: number) =>
      relay.ask("PUT", `/v1/waits/${randomUUID()}`, {
        token: open.door,
        body: {
          coach: open.coach.id,
          kind: open.kind.id,
          from: from.toISOString(),
          to: new Date(from.getTime() + milliseconds).toISOString(),
          zone: "Europe/Berlin",
          owner: digestHex(newToken()),
          mail: null,
        },
      });
    const days = limits.waitDays * day;
    expect((await tryWait(days + 60 * minute)).statusCode).toBe(201);
    const refused = await tryWait(days + day);
    expect(refused.json()).toMatchObject({
      kind: "wrong-input",
      at: "body.to",
    });
  });

  it("kept and given back again and again are told once to who waits for them", async () => {
    const open = await openCoach(relay);
    const start = (await startsOf(relay, open)).at(-1) ?? "";
    const wait = randomUUID();
    const waits = await relay.ask("PUT", `/v1/waits/${wait}`, {
      token: open.door,
      body: {
        coach: open.coach.id,
        kind: open.kind.id,
        from: start,
        to: new Date(Date.parse(start) + 30 * minute).toISOString(),
        zone: "Asia/Tokyo",
        owner: digestHex(newToken()),
        mail: { to: "p@example.org", right: newToken() },
      },
    });
    expect(waits.statusCode).toBe(201);
    const mails: Job["body"][] = [];
    const workAll = () => {
      const work: Work = async ({ kind, body }) => {
        if (kind === "wait-mail") mails.push(body);
        return done;
      };
      const works = {
        sweep: work,
        busy: work,
        reminder: work,
        "call-mail": work,
        "wait-mail": work,
      };
      return workOff({ store: relay.store, now: relay.context.now, works });
    };
    await workAll();
    mails.length = 0;
    for (const _time of ["first", "second"]) {
      const { answer } = await tryHold(relay, open, start);
      expect(answer.statusCode).toBe(201);
      relay.pass(11 * minute);
      await releasePast(relay.store, relay.context.now());
      await workAll();
    }
    expect(mails).toEqual([{ wait, start }]);
  });

  it("are told as busy times without a word of what they are", async () => {
    const right = newToken();
    const open = await openCoach(relay, {
      busyGiven: digestHex(right),
      kinds: [someKind({ name: "Crying hour" })],
    });
    const [one = ""] = await startsOf(relay, open);
    await newCall(relay, open, { start: one });
    const file = await relay.ask("GET", `/v1/busy/${right}`);
    expect(file.headers["content-type"]).toContain("text/calendar");
    expect(file.headers["cache-control"]).toBe("private, max-age=300");
    const stamp = one.replaceAll(/[-:]|\.\d{3}/g, "");
    expect(file.body).toContain(`FREEBUSY;FBTYPE=BUSY:${stamp}/`);
    expect(file.body).not.toContain("Crying");
    expect((await relay.ask("GET", `/v1/busy/${newToken()}`)).statusCode).toBe(
      404,
    );
  });

  it("are forgotten a month after they are over, and times that nobody confirmed much sooner", async () => {
    const open = await openCoach(relay, { horizonDays: 3 });
    const [one = "", two = "", three = ""] = await startsOf(relay, open);
    const past = await newCall(relay, open, { start: one });
    const gone = await newCall(relay, open, { start: two });
    await post(gone, "cancel", { revision: 1, said: "" });
    const held = await tryHold(relay, open, three);
    const left = async () => {
      const rows = await relay.store
        .selectFrom("booking")
        .select("id")
        .where("coach_id", "=", open.coach.id)
        .execute();
      return rows.map(({ id }) => id).toSorted();
    };
    // A sweep goes by the earlier of two clocks: what is stored is brought back, until this one is past its time.
    const sweepAfter = async ({ id }: TestCall) => {
      await sql`update booking set forget_at = forget_at - ((
          select forget_at from booking where id = ${id}) - now() + interval '1 second')
        where coach_id = ${open.coach.id}`.execute(relay.store);
      await sweep(relay.store, relay.context.now());
    };
    const { forget_at } = await relay.store
      .selectFrom("booking")
      .select("forget_at")
      .where("id", "=", past.id)
      .executeTakeFirstOrThrow();
    expect(forget_at.getTime()).toBe(Date.parse(one) + 30 * minute + 30 * day);
    await sweepAfter(held);
    expect(await left()).toEqual([past.id, gone.id].toSorted());
    expect(await cellsOf(held)).toBe(0);
    await sweepAfter(gone);
    expect(await left()).toEqual([past.id]);
    await sweepAfter(past);
    expect(await left()).toEqual([]);
  });

  it("answer whatever time is asked for, however far away, with a word and no fault", async () => {
    const open = await openCoach(relay, { holidays: "IL" });
    const [start = ""] = await startsOf(relay, open);
    const call = await newCall(relay, open, { start });
    const { coach, door, kind } = open;
    for (const far of [
      "0000-01-01T00:00:00.000Z",
      "0001-01-01T00:00:00.000Z",
      "1969-12-31T23:55:00.000Z",
      "9999-12-31T23:55:00.000Z",
    ]) {
      const to = `${far.slice(0, 8)}31T23:59:00.000Z`;
      const { said } = { said: "" };
      const mine = { token: coach.token };
      const answers = [
        await relay.ask(
          "GET",
          `/v1/calls/slots?coach=${coach.id}&kind=${kind.id}&from=${far}&to=${to}`,
          { token: door },
        ),
        (await tryHold(relay, open, far)).answer,
        await post(call, "move", { revision: 1, start: far, said }),
        await relay.ask("GET", `/v1/agenda?from=${far}&to=${to}`, mine),
        await relay.ask("PUT", `/v1/agenda/${randomUUID()}`, {
          ...mine,
          body: { start: far, minutes: 5 },
        }),
        await relay.ask("POST", `/v1/agenda/${call.id}/move`, {
          ...mine,
          body: { revision: 1, start: far, said },
        }),
        await relay.ask("PUT", `/v1/waits/${randomUUID()}`, {
          token: door,
          body: {
            coach: coach.id,
            kind: kind.id,
            from: far,
            to,
            zone: "Etc/GMT+12",
            owner: digestHex(newToken()),
            mail: null,
          },
        }),
      ].map(({ statusCode }) => statusCode);
      const isLater = far.startsWith("9999");
      expect([far, answers]).toEqual([
        far,
        [200, 409, 400, 200, 400, 400, isLater ? 201 : 400],
      ]);
    }
    const long = await relay.ask(
      "GET",
      `/v1/calls/slots?coach=${coach.id}&kind=${kind.id}&from=2027-01-01T00:00:00.000Z&to=2027-12-01T00:00:00.000Z`,
      { token: door },
    );
    expect(long.json()).toMatchObject({
      kind: "wrong-input",
      at: "querystring.to",
    });
  });

  it.each([
    ["Europe/London", "2027-03-28", "01:00", 6],
    ["Europe/London", "2027-10-31", null, 8],
    ["Australia/Lord_Howe", "2027-10-03", "02:00", 7],
    ["Pacific/Chatham", "2027-09-26", "02:45", 4],
  ] as const)(
    "are booked on the night in which the clocks of %s change, %s, each at one moment",
    async (zone, night, never, most) => {
      const later = await relayOn(await server.fresh());
      later.pass(Date.parse(night) - Date.now() - 3 * day);
      const open = await openCoach(later, {
        zone,
        weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
          weekday,
          span: { from: never === "02:45" ? "00:45" : "00:00", to: "04:00" },
        })),
      });
      const found = await later.ask(
        "GET",
        `/v1/calls/slots?coach=${open.coach.id}&kind=${open.kind.id}&from=${new Date(Date.parse(night) - day).toISOString()}&to=${new Date(Date.parse(night) + day).toISOString()}`,
        { token: open.door },
      );
      const slots = found
        .json<{ slots: { start: string; wall: string }[] }>()
        .slots.filter(({ wall }) => wall.startsWith(night));
      expect(slots.map(({ wall }) => wall.slice(11))).not.toContain(never);
      expect(new Set(slots.map(({ wall }) => wall)).size).toBe(slots.length);
      expect(slots.length).toBe(most);
      for (const { start, wall } of slots) {
        const call = await newCall(later, open, { start });
        const answer = await later.ask("GET", `/v1/calls/${call.id}`, {
          token: call.owner,
        });
        expect(answer.json()).toMatchObject({ start, wall, coachZone: zone });
      }
      expect(later.faults).toEqual([]);
      await later.close();
    },
  );

  it("that are over or cancelled are deleted when whoever booked them says so, and no others", async () => {
    const open = await openCoach(relay);
    const [one = "", two = "", three = ""] = await startsOf(relay, open);
    const [past, off, call] = [
      await newCall(relay, open, { start: one, mailTo: "p@example.org" }),
      await newCall(relay, open, { start: two, mailTo: "p@example.org" }),
      await newCall(relay, open, { start: three }),
    ];
    const forget = ({ id, owner }: TestCall) =>
      relay.ask("DELETE", `/v1/calls/${id}`, { token: owner });
    for (const each of [past, off, call])
      expect((await forget(each)).statusCode).toBe(409);
    await post(off, "cancel", { revision: 1, said: "planted" });
    expect((await forget(off)).statusCode).toBe(204);
    expect((await forget(off)).statusCode).toBe(404);
    // Its coach still sees that there was one, as long as its hour is to come.
    const left = (await agenda(open)).find(({ id }) => id === off.id);
    expect(left).toMatchObject({
      state: "cancelled",
      said: "",
      sealed: null,
      mail: { wanted: false },
    });
    await sql`update booking set starts_at = starts_at - interval '30 days' where id = ${past.id}`.execute(
      relay.store,
    );
    expect((await forget(past)).statusCode).toBe(204);
    const rows = await relay.store
      .selectFrom("booking")
      .select("id")
      .where("coach_id", "=", open.coach.id)
      .execute();
    expect(rows.map(({ id }) => id).toSorted()).toEqual(
      [off.id, call.id].toSorted(),
    );
    expect(await cellsOf(past)).toBe(0);
    expect(await seen(call)).toMatchObject({ state: "booked" });
  });

  it("end with their coach, and what is only kept goes", async () => {
    const open = await openCoach(relay);
    const [one = "", two = ""] = await startsOf(relay, open);
    const call = await newCall(relay, open, { start: one });
    const held = await tryHold(relay, open, two);
    const erased = await relay.ask("DELETE", "/v1/account", {
      token: open.coach.token,
    });
    expect(erased.statusCode).toBe(204);
    expect(await seen(call)).toMatchObject({
      state: "cancelled",
      coach: { isGone: true },
    });
    expect(await cellsOf(call)).toBe(0);
    expect((await post(held, "confirm", confirming())).statusCode).toBe(404);
    expect(await cellsOf(held)).toBe(0);
  });

  it("go by hours that have a sense and replace what was seen", async () => {
    const open = await openCoach(relay);
    const put = (replaces: number, more: object) =>
      relay.ask("PUT", "/v1/availability", {
        token: open.coach.token,
        body: { replaces, availability: { ...open.availability, ...more } },
      });
    expect((await put(0, {})).json()).toMatchObject({ revision: 1 });
    expect((await put(0, { everyMinutes: 60 })).statusCode).toBe(409);
    expect((await put(1, { everyMinutes: 60 })).json()).toMatchObject({
      revision: 2,
      availability: { everyMinutes: 60 },
    });
    for (const wrong of [
      { zone: "Europe/Atlantis" },
      { holidays: "ZZ" },
      { kinds: [open.kind, open.kind] },
      { weekly: [{ weekday: 1, span: { from: "17:00", to: "09:00" } }] },
    ])
      expect((await put(2, wrong)).statusCode).toBe(400);
    expect((await put(2, { holidays: "GB" })).statusCode).toBe(200);
    const days = await relay.ask("GET", "/v1/holidays?country=GB&year=2027", {
      token: open.coach.token,
    });
    expect(days.json<{ days: object[] }>().days).toContainEqual({
      day: "2027-03-29",
      name: "Easter Monday",
    });
    expect(someHours().holidays).toBeNull();
  });

  it("had no fault inside", () => {
    expect(relay.faults).toEqual([]);
  });
});
