import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { done, type Works } from "../jobs/work.ts";
import { workOff } from "../jobs/worker.ts";
import { worksOf } from "../jobs/works-of.ts";
import type { Post } from "../mail/letter.ts";
import { newToken } from "../policy/digest.ts";
import { hoursOf } from "../testing/calls-told.ts";
import {
  newCall,
  type OpenCoach,
  openCoach,
  startsOf,
} from "../testing/open-coach.ts";
import { relayOfFile } from "../testing/relay-of-file.ts";
import { digestHex, type TestCoach } from "../testing/relay-under-test.ts";
import { untilBlocked } from "../testing/until-blocked.ts";
import { testCertificate } from "../testing/test-certificate.ts";
import type { Network } from "./fetch-calendar.ts";
import { readBusy, watchAllBusy, watchBusy } from "./read-busy.ts";

const relay = await relayOfFile();

const busyFrom = "https://calendar.example/a.ics";
const now = (): Date => relay.context.now();
const busyOf = ({ id }: TestCoach) =>
  relay.store
    .selectFrom("busy")
    .select(["spans", "read_at", "fault"])
    .where("coach_id", "=", id)
    .executeTakeFirst();

/** A network in which every name leads to this, and counts how often it was asked. */
function leadingTo(
  addresses: readonly string[],
  during = async () => {},
): {
  readonly network: Network;
  readonly asked: () => number;
} {
  let asked = 0;
  return {
    asked: () => asked,
    network: {
      resolve: async () => {
        asked += 1;
        await during();
        return addresses;
      },
      isPublic: () => false,
    },
  };
}

const work = (network: Network): Promise<number> => {
  const not: Works["sweep"] = () => Promise.reject(new Error("not asked for"));
  return workOff({
    store: relay.store,
    now,
    works: {
      busy: readBusy(relay.context, network),
      sweep: not,
      reminder: not,
      "call-mail": not,
      "wait-mail": not,
    },
  });
};

const event = (uid: string, ...lines: readonly string[]): string =>
  ["BEGIN:VEVENT", `UID:${uid}`, ...lines, "END:VEVENT"].join("\r\n");

/** A calendar with these events, at an address that is as good as public. */
async function calendarOf(events: () => readonly string[]): Promise<{
  readonly address: string;
  readonly network: Network;
  readonly close: () => void;
}> {
  const { name, key, cert } = testCertificate;
  const calendars = createServer({ key, cert }, (_request, response) => {
    response.end(
      ["BEGIN:VCALENDAR", ...events(), "END:VCALENDAR", ""].join("\r\n"),
    );
  });
  calendars.listen(0, "127.0.0.1");
  await once(calendars, "listening");
  const { port } = calendars.address() as AddressInfo;
  return {
    address: `https://${name}:${port}/a.ics`,
    network: {
      resolve: () => Promise.resolve(["127.0.0.1"]),
      isPublic: () => true,
      tls: { ca: cert },
    },
    close: () => {
      calendars.closeAllConnections();
      calendars.close();
    },
  };
}

/** What the relay mails, as far as it is an event for a calendar: of each reader and each call the newest. */
async function eventsMailed(to: string): Promise<readonly string[]> {
  const events = new Map<string, string>();
  const post: Post = {
    send: (letter) => {
      const file = letter.calendar?.content ?? "";
      const [found] = /BEGIN:VEVENT.*END:VEVENT/s.exec(file) ?? [];
      const uid = /^UID:(.*)\r$/m.exec(file)?.[1] ?? "";
      if (letter.to === to && found !== undefined) events.set(uid, found);
      return Promise.resolve({ is: "sent" });
    },
  };
  const works = worksOf({
    context: relay.context,
    post,
    from: "calls@desk.example",
  });
  await workOff({
    store: relay.store,
    now,
    works: { ...works, busy: () => Promise.resolve(done) },
  });
  return [...events.values()];
}

const watch = ({ id: coach }: TestCoach): Promise<void> =>
  relay.store
    .transaction()
    .execute((transaction) => watchBusy(transaction, { coach, at: now() }));

describe("the calendar that a coach names", () => {
  it("is read again and again; when it cannot be read, what was read stays, and why is kept", async () => {
    const coach = await relay.newCoach();
    await hoursOf(relay.store, coach.id, { busyFrom });
    const spans = [{ from: 1, to: 2 }];
    const read_at = new Date(0);
    await relay.store
      .insertInto("busy")
      .values({
        coach_id: coach.id,
        spans: JSON.stringify(spans),
        read_at,
        fault: null,
      })
      .execute();
    const closed = leadingTo(["10.0.0.1"]);
    await watch(coach);
    await watch(coach);
    expect(await work(closed.network)).toBe(1);
    expect(await busyOf(coach)).toEqual({
      spans,
      read_at,
      fault: "closed-network",
    });
    expect(await work(closed.network)).toBe(0);
    relay.pass(15 * 60_000);
    expect(await work(closed.network)).toBe(1);
    expect(closed.asked()).toBe(2);
    await hoursOf(relay.store, coach.id, { busyFrom: null });
    relay.pass(15 * 60_000);
    expect(await work(closed.network)).toBe(1);
    relay.pass(15 * 60_000);
    expect(await work(closed.network)).toBe(0);
    expect(closed.asked()).toBe(2);
  });

  it("says nothing of another one that was named while it was read, and reads that at once", async () => {
    const coach = await relay.newCoach();
    await hoursOf(relay.store, coach.id, { busyFrom });
    await watch(coach);
    const before: unknown[] = [];
    const { network } = leadingTo([], async () => {
      before.push(await busyOf(coach));
      await hoursOf(relay.store, coach.id, { busyFrom: `${busyFrom}?other` });
    });
    expect(await work(network)).toBe(2);
    expect(before).toEqual([undefined, undefined]);
    expect(await busyOf(coach)).toMatchObject({
      fault: "no-such-host",
    });
    expect(await work(network)).toBe(0);
  });

  it("leaves nothing behind when it is taken out just as it was read", async () => {
    const { coach } = await openCoach(relay, { busyFrom });
    const client = await relay.pool.connect();
    await client.query("begin");
    await client.query(
      `update availability set body = jsonb_set(body, '{busyFrom}', 'null') where coach_id = $1`,
      [coach.id],
    );
    const working = work(leadingTo([]).network);
    await untilBlocked(client);
    await client.query("commit");
    client.release();
    await working;
    expect(await busyOf(coach)).toBeUndefined();
  });

  it("is read as far as it can be, and that some of it cannot is kept", async () => {
    const at = new Date(
      Math.ceil(now().getTime() / 3_600_000) * 3_600_000 + 3_600_000,
    );
    const stamp = at.toISOString().replaceAll(/[-:]|\.\d{3}/g, "");
    const readable = event("a", `DTSTART:${stamp}`, "DURATION:PT1H");
    let events = [readable, event("b", "DTSTART:20270230T090000Z")];
    const { address, network, close } = await calendarOf(() => events);
    const coach = await relay.newCoach();
    await hoursOf(relay.store, coach.id, {
      busyFrom: address,
    });
    await watch(coach);
    await work(network);
    const spans = [{ from: at.getTime(), to: at.getTime() + 3_600_000 }];
    expect(await busyOf(coach)).toMatchObject({ spans, fault: "partly" });
    events = [readable];
    relay.pass(15 * 60_000);
    await work(network);
    expect(await busyOf(coach)).toMatchObject({ spans, fault: null });
    close();
  });

  it("is not read at once when none is named any more", async () => {
    const coach = await relay.newCoach();
    await hoursOf(relay.store, coach.id, { busyFrom });
    await watch(coach);
    const { network } = leadingTo([], () =>
      hoursOf(relay.store, coach.id, { busyFrom: null }),
    );
    expect(await work(network)).toBe(1);
    expect(await busyOf(coach)).toBeUndefined();
  });

  it("is found where nobody said that it should be read", async () => {
    const coach = await relay.newCoach();
    await hoursOf(relay.store, coach.id, { busyFrom });
    await watchAllBusy(relay.store, now());
    await watchAllBusy(relay.store, now());
    const { network, asked } = leadingTo([]);
    await work(network);
    expect(asked()).toBeGreaterThan(0);
    expect(await busyOf(coach)).toMatchObject({
      fault: "no-such-host",
    });
  });

  it("is found where the reading of it was given up", async () => {
    const coach = await relay.newCoach();
    await hoursOf(relay.store, coach.id, { busyFrom });
    await watch(coach);
    await relay.store
      .updateTable("job")
      .set({ dead_at: now(), tries: 12 })
      .where("coach_id", "=", coach.id)
      .execute();
    const { network } = leadingTo([]);
    expect(await work(network)).toBe(0);
    await watchAllBusy(relay.store, now());
    expect(await work(network)).toBe(1);
    expect(await busyOf(coach)).toMatchObject({
      fault: "no-such-host",
    });
  });
});

describe("a call here that stands in the coach's own calendar", () => {
  const mail = "anna@coach.example";
  const asUtc = (start: string): string =>
    start.replaceAll(/[-:]|\.\d{3}/g, "");

  it("is no other appointment, whether it is to come, called off, or deleted", async () => {
    let events: readonly string[] = [];
    const { address, network, close } = await calendarOf(() => events);
    const open = await openCoach(relay, { mail, busyFrom: address });
    const starts = await startsOf(relay, open);
    const [one = "", two = "", three = "", four = ""] = starts.slice(4);
    const [call, off, deleted] = [
      await newCall(relay, open, { start: one }),
      await newCall(relay, open, { start: two }),
      await newCall(relay, open, { start: three }),
    ];
    // What was invited to stands there, and so does what is called off later.
    events = [
      ...(await eventsMailed(mail)),
      event("other", `DTSTART:${asUtc(four)}`, "DURATION:PT30M"),
    ];
    expect(events).toHaveLength(4);
    for (const { id, owner: token } of [off, deleted])
      await relay.ask("POST", `/v1/calls/${id}/cancel`, {
        token,
        body: { revision: 1, said: "" },
      });
    await relay.store
      .deleteFrom("booking")
      .where("id", "=", deleted.id)
      .execute();
    await watch(open.coach);
    await work(network);
    close();
    const half = 30 * 60_000;
    expect(await busyOf(open.coach)).toMatchObject({
      spans: [{ from: Date.parse(four), to: Date.parse(four) + half }],
      fault: null,
    });
    expect(await startsOf(relay, open)).toEqual(
      starts.filter((start) => start !== one && start !== four),
    );
    const own = await relay.ask(
      "GET",
      `/v1/calls/${call.id}/slots?from=${one}&to=${two}`,
      { token: call.owner },
    );
    expect(own.json()).toMatchObject({ slots: [{ start: one }] });
  });

  it("is passed over under the name that whoever booked has it by; another coach's is not", async () => {
    let events: readonly string[] = [];
    const { address, network, close } = await calendarOf(() => events);
    const open = await openCoach(relay, { busyFrom: address });
    const other = await openCoach(relay);
    const [one = "", two = ""] = (await startsOf(relay, open)).slice(4);
    const own = await newCall(relay, open, { start: one });
    const theirs = await newCall(relay, other, { start: two });
    events = [own, theirs].map(({ id, start }) =>
      event(id.toUpperCase(), `DTSTART:${asUtc(start)}`, "DURATION:PT30M"),
    );
    await watch(open.coach);
    await work(network);
    close();
    expect((await busyOf(open.coach))?.spans).toEqual([
      { from: Date.parse(two), to: Date.parse(two) + 30 * 60_000 },
    ]);
  });
});

describe("an hour that a coach's calendar no longer takes", () => {
  const half = 30 * 60_000;
  const busyAt = (start: string) =>
    event(
      start,
      `DTSTART:${start.replaceAll(/[-:]|\.\d{3}/g, "")}`,
      "DURATION:PT30M",
    );
  const waitFor = async (
    { coach, door, kind }: OpenCoach,
    from: string,
  ): Promise<string> => {
    const wait = randomUUID();
    const put = await relay.ask("PUT", `/v1/waits/${wait}`, {
      token: door,
      body: {
        coach: coach.id,
        kind: kind.id,
        from,
        to: new Date(Date.parse(from) + half).toISOString(),
        zone: "Asia/Tokyo",
        owner: digestHex(newToken()),
        mail: { to: "p@example.org", right: newToken() },
      },
    });
    expect(put.statusCode).toBe(201);
    return wait;
  };
  const toldOf = async ({ coach }: OpenCoach) =>
    (
      await relay.store
        .selectFrom("job")
        .select("body")
        .where("kind", "=", "wait-mail")
        .where("coach_id", "=", coach.id)
        .execute()
    ).map(({ body }) => body);

  it("is told however many wait for hours that nothing became of", async () => {
    let events: readonly string[] = [];
    const { address, network, close } = await calendarOf(() => events);
    const open = await openCoach(relay, { busyFrom: address });
    const starts = (await startsOf(relay, open)).slice(4);
    const [first = "", second = ""] = starts;
    const last = starts.at(-1) ?? "";
    events = [
      busyAt(new Date(now().getTime() - 40 * half).toISOString()),
      busyAt(first),
      busyAt(last),
    ];
    await watch(open.coach);
    await work(network);
    for (let each = 0; each < 100; each += 1) await waitFor(open, second);
    const wait = await waitFor(open, last);
    events = [];
    await watch(open.coach);
    await work(network);
    close();
    expect(await toldOf(open)).toEqual([{ wait, start: last }]);
  });

  it("is told once the coach takes the calendar out", async () => {
    let events: readonly string[] = [];
    const { address, network, close } = await calendarOf(() => events);
    const open = await openCoach(relay, { busyFrom: address });
    const [one = "", two = ""] = (await startsOf(relay, open)).slice(4);
    events = [busyAt(two), busyAt(one)];
    await watch(open.coach);
    await work(network);
    close();
    const waits = [await waitFor(open, two), await waitFor(open, one)];
    const put = await relay.ask("PUT", "/v1/availability", {
      token: open.coach.token,
      body: {
        replaces: 1,
        availability: { ...open.availability, busyFrom: null },
      },
    });
    expect(put.statusCode).toBe(200);
    const told = await toldOf(open);
    expect(told).toHaveLength(2);
    expect(told).toEqual(
      expect.arrayContaining([
        { wait: waits[0], start: two },
        { wait: waits[1], start: one },
      ]),
    );
  });

  it("is told once to those who wait for it", async () => {
    let events: readonly string[] = [];
    const { address, network, close } = await calendarOf(() => events);
    const open = await openCoach(relay, { busyFrom: address });
    const [one = "", two = ""] = (await startsOf(relay, open)).slice(4);
    const busy = (uid: string, start: string) =>
      event(
        uid,
        `DTSTART:${start.replaceAll(/[-:]|\.\d{3}/g, "")}`,
        "DURATION:PT30M",
      );
    events = [busy("one", one), busy("two", two)];
    await watch(open.coach);
    await work(network);
    const waits: string[] = [];
    for (const from of [one, two]) {
      const wait = randomUUID();
      const put = await relay.ask("PUT", `/v1/waits/${wait}`, {
        token: open.door,
        body: {
          coach: open.coach.id,
          kind: open.kind.id,
          from,
          to: new Date(Date.parse(from) + 30 * 60_000).toISOString(),
          zone: "Asia/Tokyo",
          owner: digestHex(newToken()),
          mail: { to: "p@example.org", right: newToken() },
        },
      });
      expect(put.statusCode).toBe(201);
      waits.push(wait);
    }
    const told = async () =>
      relay.store
        .selectFrom("job")
        .select("body")
        .where("kind", "=", "wait-mail")
        .where("coach_id", "=", open.coach.id)
        .execute();
    expect(await told()).toEqual([]);
    const readAgain = async () => {
      relay.pass(15 * 60_000);
      await watch(open.coach);
      // What is to be mailed stays to be seen.
      await relay.store
        .updateTable("job")
        .set({ due_at: new Date(now().getTime() + 86_400_000) })
        .where("kind", "=", "wait-mail")
        .execute();
      await work(network);
    };
    events = [busy("two", two)];
    await readAgain();
    expect(await told()).toEqual([{ body: { wait: waits[0], start: one } }]);
    for (const next of [[busy("one", one), busy("two", two)], events]) {
      events = next;
      await readAgain();
    }
    close();
    expect(await told()).toEqual([{ body: { wait: waits[0], start: one } }]);
  });
});
