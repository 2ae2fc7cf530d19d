import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newToken } from "../../policy/digest.ts";
import {
  digestHex,
  type RelayUnderTest,
  relayOn,
  sealedBytes,
  type TestCoach,
  type TestParcel,
} from "../../testing/relay-under-test.ts";
import { untilBlocked } from "../../testing/until-blocked.ts";
import {
  kindsOfDatabase,
  withDatabase,
  type TestServer,
} from "../../testing/with-database.ts";

interface Listed {
  readonly id: string;
  readonly closedAt: string | null;
  readonly parcels: number | null;
}

describe.each(kindsOfDatabase)("what came by a link, on %s", (kind) => {
  let server: TestServer;
  let relay: RelayUnderTest;
  beforeAll(async () => {
    server = await withDatabase(kind);
    relay = await relayOn(await server.fresh());
  });
  afterAll(async () => {
    await relay.close();
    await server.stop();
  });

  /** A coach's links, the newest first. */
  async function doorsOf({ token }: TestCoach): Promise<readonly Listed[]> {
    const listed = await relay.ask("GET", "/v1/doors", { token });
    return listed.json<{ doors: Listed[] }>().doors;
  }

  /** A coach with a link, and with so many cases that came by it. */
  async function cameBy(many: number, others: readonly TestCoach[] = []) {
    const coach = await relay.newCoach();
    const door = await relay.newDoor([coach, ...others]);
    const parcels: TestParcel[] = [];
    while (parcels.length < many) parcels.push(await relay.newParcel(door));
    const [made] = await doorsOf(coach);
    const id = made?.id ?? "";
    return { coach, door, id, parcels };
  }

  const empty = async (id: string, { token }: TestCoach) => {
    const url = `/v1/doors/${id}/parcels`;
    return (await relay.ask("DELETE", url, { token })).statusCode;
  };

  /** What an owner is told of their parcel, without the moments. */
  const told = async ({ id, owner }: TestParcel) => {
    const state = await relay.ask("GET", `/v1/parcels/${id}`, { token: owner });
    return [
      state.statusCode,
      state.body
        .replaceAll(id, "its name")
        .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "then"),
    ];
  };

  const heldBy = async (coaches: readonly TestCoach[]) => {
    const rows = await relay.store
      .selectFrom("coach")
      .select("held_bytes")
      .where(
        "id",
        "in",
        coaches.map(({ id }) => id),
      )
      .execute();
    return rows.map((row) => Number(row.held_bytes));
  };

  it("is counted for whoever made the link, and goes with it: each sender is told what they are told of one alone", async () => {
    const { coach, door, id, parcels } = await cameBy(3);
    const elsewhere = await relay.newParcel(await relay.newDoor([coach]));
    const [alone, ...both] = parcels;
    if (alone === undefined) throw new Error("none came");
    for (const { id: parcel } of parcels)
      await relay.ask("PUT", `/v1/inbox/${parcel}/answers/1`, {
        token: coach.token,
        body: sealedBytes(20),
      });
    await relay.ask("DELETE", `/v1/inbox/${alone.id}`, { token: coach.token });
    const mine = async () =>
      (await doorsOf(coach)).find((one) => one.id === id);
    expect(await mine()).toMatchObject({ closedAt: null, parcels: 2 });
    expect(await empty(id, coach)).toBe(204);
    const left = await mine();
    expect(left).toMatchObject({ parcels: 0 });
    expect(left?.closedAt).not.toBeNull();
    for (const parcel of both)
      expect(await told(parcel)).toEqual(await told(alone));
    const inbox = await relay.ask("GET", "/v1/inbox", { token: coach.token });
    const lying = inbox
      .json<{ parcels: { id: string; ended: { why: string } | null }[] }>()
      .parcels.map((one) => [one.id, one.ended?.why]);
    expect(Object.fromEntries(lying)).toEqual({
      ...Object.fromEntries(parcels.map((one) => [one.id, "disposed"])),
      [elsewhere.id]: undefined,
    });
    expect(await heldBy([coach])).toEqual([elsewhere.sealed.length]);
    for (const table of ["version", "answer", "note", "opening"] as const)
      expect(
        await relay.store
          .selectFrom(table)
          .select("parcel_id")
          .where(
            "parcel_id",
            "in",
            parcels.map((one) => one.id),
          )
          .execute(),
      ).toEqual([]);
    await expect(relay.newParcel(door)).rejects.toThrow(/not-signed-in/);
  });

  it("is nothing to a coach who did not make the link, whether it leads to them or not", async () => {
    const [joined, stranger] = [await relay.newCoach(), await relay.newCoach()];
    const { id, parcels } = await cameBy(1, [joined]);
    expect((await doorsOf(joined))[0]).toMatchObject({ id, parcels: null });
    for (const other of [joined, stranger]) {
      expect(await empty(id, other)).toBe(404);
      expect(await empty(randomUUID(), other)).toBe(404);
    }
    const [one] = parcels;
    expect(one === undefined ? [] : (await told(one))[0]).toBe(200);
    expect((await doorsOf(joined))[0]).toMatchObject({ closedAt: null });
  });

  it("goes for all coaches of the link, as one case alone does", async () => {
    const joined = await relay.newCoach();
    const { coach, id, parcels } = await cameBy(2, [joined]);
    const theirs = await relay.newParcel(await relay.newDoor([joined]));
    const [first] = parcels;
    const seenBy = async ({ token }: TestCoach, parcel: string) => {
      const answer = await relay.ask("GET", `/v1/inbox/${parcel}`, { token });
      return answer.json<{ ended: { why: string } | null }>().ended?.why;
    };
    await relay.ask("DELETE", `/v1/inbox/${first?.id}`, {
      token: joined.token,
    });
    expect(await empty(id, coach)).toBe(204);
    for (const one of parcels)
      for (const who of [coach, joined])
        expect(await seenBy(who, one.id)).toBe("disposed");
    expect(await seenBy(joined, theirs.id)).toBeUndefined();
    expect((await heldBy([coach, joined])).toSorted((a, b) => a - b)).toEqual([
      0,
      theirs.sealed.length,
    ]);
  });

  it("goes once, asked again or many times at once, and also by a link that was closed before", async () => {
    const { coach, id, parcels } = await cameBy(3);
    await relay.ask("DELETE", `/v1/doors/${id}`, { token: coach.token });
    const [closed] = await doorsOf(coach);
    expect(closed).toMatchObject({ parcels: 3 });
    const many = await Promise.all(
      Array.from({ length: 6 }, () => empty(id, coach)),
    );
    expect(new Set(many)).toEqual(new Set([204]));
    const ended = await Promise.all(parcels.map(told));
    // The answer was lost, and it is asked for again.
    expect(await empty(id, coach)).toBe(204);
    expect(await Promise.all(parcels.map(told))).toEqual(ended);
    expect(await heldBy([coach])).toEqual([0]);
    expect(await doorsOf(coach)).toEqual([{ ...closed, parcels: 0 }]);
  });

  it("leaves what is past its time already to that", async () => {
    const { coach, id, parcels } = await cameBy(1);
    await relay.store
      .updateTable("parcel")
      .set({ expires_at: new Date(0) })
      .where("id", "=", parcels[0]?.id ?? "")
      .execute();
    expect((await doorsOf(coach))[0]).toMatchObject({ parcels: 0 });
    expect(await empty(id, coach)).toBe(204);
    const row = await relay.store
      .selectFrom("parcel")
      .select("ended_why")
      .where("id", "=", parcels[0]?.id ?? "")
      .executeTakeFirst();
    expect(row?.ended_why).toBeNull();
  });

  it("leaves none that comes in meanwhile: each goes too, or is not taken", async () => {
    const { coach, door, id } = await cameBy(1);
    const put = (parcel: string) =>
      relay.ask(
        "PUT",
        `/v1/parcels/${parcel}?days=30&owner=${digestHex(newToken())}`,
        { token: door, body: sealedBytes(50) },
      );
    const names = Array.from({ length: 12 }, () => randomUUID());
    const [emptied, ...answers] = await Promise.all([
      empty(id, coach),
      ...names.map(put),
    ]);
    expect(emptied).toBe(204);
    for (const { statusCode } of answers)
      expect([201, 401]).toContain(statusCode);
    expect((await doorsOf(coach))[0]).toMatchObject({ parcels: 0 });
    expect(await heldBy([coach])).toEqual([0]);
  });

  it("takes in nothing of whoever was let in before the link was closed and is only then at it", async () => {
    const { coach, door, id, parcels } = await cameBy(1);
    const client = await relay.pool.connect();
    await client.query("begin");
    await client.query("select 1 from parcel where id = $1 for update", [
      parcels[0]?.id,
    ]);
    const emptied = empty(id, coach);
    await untilBlocked(client);
    // The link is not seen to be closed yet.
    const late = relay.newParcel(door);
    await untilBlocked(client, 2);
    await client.query("commit");
    client.release();
    await expect(late).rejects.toThrow(/not-signed-in/);
    expect(await emptied).toBe(204);
    expect((await doorsOf(coach))[0]).toMatchObject({ parcels: 0 });
  });

  it("had no fault inside", () => {
    expect(relay.faults).toEqual([]);
  });
});
