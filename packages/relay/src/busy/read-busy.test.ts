import { once } from "node:events";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { workOff } from "../jobs/worker.ts";
import type { Works } from "../jobs/work.ts";
import { hoursOf } from "../testing/calls-told.ts";
import { relayOfFile } from "../testing/relay-of-file.ts";
import type { TestCoach } from "../testing/relay-under-test.ts";
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

  it("is read as far as it can be, and that some of it cannot is kept", async () => {
    const { name, key, cert } = testCertificate;
    const event = (uid: string, ...lines: readonly string[]) =>
      ["BEGIN:VEVENT", `UID:${uid}`, ...lines, "END:VEVENT"].join("\r\n");
    const at = new Date(
      Math.ceil(now().getTime() / 3_600_000) * 3_600_000 + 3_600_000,
    );
    const stamp = at.toISOString().replaceAll(/[-:]|\.\d{3}/g, "");
    const readable = event("a", `DTSTART:${stamp}`, "DURATION:PT1H");
    let events = [readable, event("b", "DTSTART:20270230T090000Z")];
    const calendars = createServer({ key, cert }, (_request, response) => {
      response.end(
        ["BEGIN:VCALENDAR", ...events, "END:VCALENDAR", ""].join("\r\n"),
      );
    });
    calendars.listen(0, "127.0.0.1");
    await once(calendars, "listening");
    const { port } = calendars.address() as AddressInfo;
    const network: Network = {
      resolve: () => Promise.resolve(["127.0.0.1"]),
      isPublic: () => true,
      tls: { ca: cert },
    };
    const coach = await relay.newCoach();
    await hoursOf(relay.store, coach.id, {
      busyFrom: `https://${name}:${port}/a.ics`,
    });
    await watch(coach);
    await work(network);
    const spans = [{ from: at.getTime(), to: at.getTime() + 3_600_000 }];
    expect(await busyOf(coach)).toMatchObject({ spans, fault: "partly" });
    events = [readable];
    relay.pass(15 * 60_000);
    await work(network);
    expect(await busyOf(coach)).toMatchObject({ spans, fault: null });
    calendars.closeAllConnections();
    calendars.close();
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
