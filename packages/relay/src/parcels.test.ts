import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newToken } from "./policy/digest.ts";
import { sweep } from "./sweep.ts";
import {
  digestHex,
  type RelayUnderTest,
  relayOn,
  sealedBytes,
} from "./testing/relay-under-test.ts";
import { untilBlocked } from "./testing/until-blocked.ts";
import {
  kindsOfDatabase,
  withDatabase,
  type TestServer,
} from "./testing/with-database.ts";

const day = 86_400_000;

describe.each(kindsOfDatabase)("a parcel, on %s", (kind) => {
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

  async function oneParcel() {
    const coach = await relay.newCoach();
    const parcel = await relay.newParcel(await relay.newDoor([coach]));
    return { coach, parcel };
  }

  it("goes to the coach as it came, and its owner sees when it was fetched and by whom", async () => {
    const { coach, parcel } = await oneParcel();
    const fetched = await relay.ask(
      "GET",
      `/v1/inbox/${parcel.id}/versions/1`,
      { token: coach.token },
    );
    expect(fetched.rawPayload).toEqual(parcel.sealed);
    const state = await relay.ask("GET", `/v1/parcels/${parcel.id}`, {
      token: parcel.owner,
    });
    expect(state.json()).toMatchObject({
      versions: [{ n: 1, size: parcel.sealed.length }],
      opens: [{ n: 1, coach: coach.name }],
      answers: [],
    });
  });

  it("is handed in once, however often it is sent at once", async () => {
    const coach = await relay.newCoach();
    const door = await relay.newDoor([coach]);
    const [id, owner, sealed] = [randomUUID(), newToken(), sealedBytes(3_000)];
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        relay.ask(
          "PUT",
          `/v1/parcels/${id}?days=30&owner=${digestHex(owner)}`,
          {
            token: door,
            body: sealed,
          },
        ),
      ),
    );
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(
      new Set([201]),
    );
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    const inbox = await relay.ask("GET", "/v1/inbox", { token: coach.token });
    expect(inbox.json<{ parcels: unknown[] }>().parcels).toHaveLength(1);
  });

  it("takes the next version and no other, one winner of many at once", async () => {
    const { parcel } = await oneParcel();
    const put = (n: number, body = sealedBytes(30)) =>
      relay.ask("PUT", `/v1/parcels/${parcel.id}/versions/${n}`, {
        token: parcel.owner,
        body,
      });
    expect((await put(3)).statusCode).toBe(409);
    const together = await Promise.all(Array.from({ length: 8 }, () => put(2)));
    expect(
      together.filter(({ statusCode }) => statusCode === 201),
    ).toHaveLength(1);
    const again = sealedBytes(50);
    expect((await put(3, again)).statusCode).toBe(201);
    expect((await put(3, again)).statusCode).toBe(201);
    expect((await put(1)).statusCode).toBe(409);
    expect((await put(5)).statusCode).toBe(409);
  });

  it("is gone at once when its owner takes it back, with its answers and notes, for everybody", async () => {
    const { coach, parcel } = await oneParcel();
    const inbox = `/v1/inbox/${parcel.id}`;
    const coachAsks = { token: coach.token };
    const body = sealedBytes(40);
    await relay.ask("PUT", `${inbox}/answers/1`, { ...coachAsks, body });
    await relay.ask("PUT", `${inbox}/notes/own?replaces=0`, {
      ...coachAsks,
      body,
    });
    await relay.ask("GET", `${inbox}/versions/1`, coachAsks);
    const revoke = () =>
      relay.ask("DELETE", `/v1/parcels/${parcel.id}`, { token: parcel.owner });
    expect((await revoke()).statusCode).toBe(204);
    expect((await revoke()).statusCode).toBe(204);
    for (const [method, url, sent] of [
      ["GET", `${inbox}/versions/1`, coachAsks],
      ["GET", `${inbox}/notes`, coachAsks],
      ["PUT", `${inbox}/answers/2`, { ...coachAsks, body }],
      ["PUT", `${inbox}/notes/own?replaces=1`, { ...coachAsks, body }],
      ["GET", `/v1/parcels/${parcel.id}`, { token: parcel.owner }],
      ["GET", `/v1/parcels/${parcel.id}/answers/1`, { token: parcel.owner }],
      [
        "PUT",
        `/v1/parcels/${parcel.id}/versions/2`,
        { token: parcel.owner, body },
      ],
    ] as const)
      expect([url, (await relay.ask(method, url, sent)).statusCode]).toEqual([
        url,
        410,
      ]);
    const seen = await relay.ask("GET", inbox, coachAsks);
    expect(seen.json()).toMatchObject({
      versions: [],
      ended: { why: "revoked" },
    });
    for (const table of ["version", "answer", "note", "opening"] as const)
      expect(
        await relay.store
          .selectFrom(table)
          .select("parcel_id")
          .where("parcel_id", "=", parcel.id)
          .execute(),
      ).toEqual([]);
  });

  it("leaves nothing behind when it is taken back in the middle of anything else", async () => {
    for (const _ of Array.from({ length: 10 })) {
      const { coach, parcel } = await oneParcel();
      const body = sealedBytes(40);
      await Promise.all([
        relay.ask("PUT", `/v1/parcels/${parcel.id}/versions/2`, {
          token: parcel.owner,
          body,
        }),
        relay.ask("PUT", `/v1/inbox/${parcel.id}/answers/1`, {
          token: coach.token,
          body,
        }),
        relay.ask("DELETE", `/v1/parcels/${parcel.id}`, {
          token: parcel.owner,
        }),
        relay.ask("PUT", `/v1/inbox/${parcel.id}/notes/own?replaces=0`, {
          token: coach.token,
          body,
        }),
        relay.ask("GET", `/v1/inbox/${parcel.id}/versions/1`, {
          token: coach.token,
        }),
      ]);
      for (const table of ["version", "answer", "note", "opening"] as const)
        expect(
          await relay.store
            .selectFrom(table)
            .select("parcel_id")
            .where("parcel_id", "=", parcel.id)
            .execute(),
        ).toEqual([]);
    }
  });

  it("ends at its time, and a coach can only make that sooner", async () => {
    const { coach, parcel } = await oneParcel();
    const shorten = (days: number) =>
      relay.ask("PATCH", `/v1/inbox/${parcel.id}`, {
        token: coach.token,
        body: { days },
      });
    const first = (await shorten(200)).json<{ expiresAt: string }>();
    const sooner = (await shorten(5)).json<{ expiresAt: string }>();
    expect(Date.parse(sooner.expiresAt)).toBeLessThan(
      Date.parse(first.expiresAt) - 20 * day,
    );
    relay.pass(6 * day);
    const late = await relay.ask("GET", `/v1/parcels/${parcel.id}`, {
      token: parcel.owner,
    });
    expect(late.statusCode).toBe(410);
    const inbox = await relay.ask("GET", `/v1/inbox/${parcel.id}`, {
      token: coach.token,
    });
    expect(inbox.json()).toMatchObject({ ended: { why: "expired" } });
    // The clock of this process runs ahead of the database's: nothing is deleted by it alone.
    await sweep(relay.store, relay.context.now());
    const rows = () =>
      relay.store
        .selectFrom("version")
        .select("n")
        .where("parcel_id", "=", parcel.id)
        .execute();
    expect(await rows()).toHaveLength(1);
    relay.pass(-6 * day);
    await relay.store
      .updateTable("parcel")
      .set({ expires_at: new Date(Date.now() - 1000) })
      .where("id", "=", parcel.id)
      .execute();
    expect((await sweep(relay.store, relay.context.now())).ended).toBe(1);
    expect(await rows()).toEqual([]);
    const gone = await relay.ask("GET", `/v1/parcels/${parcel.id}`, {
      token: parcel.owner,
    });
    expect(gone.statusCode).toBe(410);
  });

  it("passes no day that a coach chose, however long its owner lets it lie", async () => {
    const { coach, parcel } = await oneParcel();
    const owner = async (days: number) =>
      (
        await relay.ask("PATCH", `/v1/parcels/${parcel.id}`, {
          token: parcel.owner,
          body: { days },
        })
      ).json<{ expiresAt: string; isLatest: boolean }>();
    const shorten = async (days: number) =>
      (
        await relay.ask("PATCH", `/v1/inbox/${parcel.id}`, {
          token: coach.token,
          body: { days },
        })
      ).json<{ expiresAt: string }>().expiresAt;
    const shown = async () =>
      (
        await relay.ask("GET", `/v1/inbox/${parcel.id}`, { token: coach.token })
      ).json<{ expiresAt: string; shortenedTo: string | null }>();
    expect((await owner(100)).isLatest).toBe(false);
    // What would be later than the owner's day is no day of the coach's.
    await shorten(300);
    expect((await shown()).shortenedTo).toBeNull();
    const chosen = await shorten(10);
    expect(await owner(300)).toMatchObject({
      expiresAt: chosen,
      isLatest: true,
    });
    expect(await shown()).toMatchObject({
      expiresAt: chosen,
      shortenedTo: chosen,
    });
    const sooner = await owner(3);
    expect(sooner.isLatest).toBe(false);
    expect(await shown()).toMatchObject({
      expiresAt: sooner.expiresAt,
      shortenedTo: chosen,
    });
    expect((await owner(300)).expiresAt).toBe(chosen);
  });

  it("is forgotten a month after it ended", async () => {
    const { parcel } = await oneParcel();
    await relay.ask("DELETE", `/v1/parcels/${parcel.id}`, {
      token: parcel.owner,
    });
    await relay.store
      .updateTable("parcel")
      .set({ ended_at: new Date(Date.now() - 31 * day) })
      .where("id", "=", parcel.id)
      .execute();
    expect((await sweep(relay.store, relay.context.now())).forgotten).toBe(1);
    const never = await relay.ask("GET", `/v1/parcels/${parcel.id}`, {
      token: parcel.owner,
    });
    expect(never.statusCode).toBe(404);
  });

  it("goes to both coaches of a door, and each note to whom it is for", async () => {
    const [one, two] = [await relay.newCoach(), await relay.newCoach()];
    const parcel = await relay.newParcel(await relay.newDoor([one, two]));
    const put = (scope: string, token: string) =>
      relay.ask("PUT", `/v1/inbox/${parcel.id}/notes/${scope}?replaces=0`, {
        token,
        body: sealedBytes(30),
      });
    for (const scope of ["own", "shared"]) {
      expect((await put(scope, one.token)).statusCode).toBe(200);
      expect((await put(scope, two.token)).statusCode).toBe(200);
    }
    const { notes } = (
      await relay.ask("GET", `/v1/inbox/${parcel.id}/notes`, {
        token: two.token,
      })
    ).json<{ notes: { scope: string; coach: { id: string } }[] }>();
    expect(
      new Set(notes.map(({ scope, coach }) => `${scope} ${coach.id}`)),
    ).toEqual(
      new Set([`own ${two.id}`, `shared ${one.id}`, `shared ${two.id}`]),
    );
    expect(notes).toHaveLength(3);
  });

  it("gives no number of an answer twice: when one coach goes with theirs, the other's next one is seen", async () => {
    const [one, two] = [await relay.newCoach(), await relay.newCoach()];
    const parcel = await relay.newParcel(await relay.newDoor([one, two]));
    const answer = async (token: string, n: number) => {
      const put = await relay.ask(
        "PUT",
        `/v1/inbox/${parcel.id}/answers/${n}`,
        { token, body: sealedBytes(100) },
      );
      return put.statusCode;
    };
    expect(await answer(one.token, 1)).toBe(201);
    const erased = await relay.ask("DELETE", "/v1/account", {
      token: one.token,
    });
    expect(erased.statusCode).toBe(204);
    const seen = await relay.ask("GET", `/v1/inbox/${parcel.id}`, {
      token: two.token,
    });
    expect(seen.json()).toMatchObject({ answers: 1 });
    expect(await answer(two.token, 1)).toBe(409);
    expect(await answer(two.token, 3)).toBe(409);
    expect(await answer(two.token, 2)).toBe(201);
    const state = await relay.ask("GET", `/v1/parcels/${parcel.id}`, {
      token: parcel.owner,
    });
    expect(state.json()).toMatchObject({
      answers: [{ n: 2, coach: two.name }],
    });
  });

  it("stands in the inbox by when it last changed, page after page, each once", async () => {
    const coach = await relay.newCoach();
    const door = await relay.newDoor([coach]);
    const made: string[] = [];
    for (const _ of Array.from({ length: 120 })) {
      made.push((await relay.newParcel(door, sealedBytes(5))).id);
      relay.pass(made.length % 3 === 0 ? 1 : 0);
    }
    const seen: string[] = [];
    let after: string | null = "";
    while (after !== null) {
      const page: {
        parcels: { id: string; changedAt: string }[];
        next: string | null;
      } = (
        await relay.ask(
          "GET",
          after === "" ? "/v1/inbox" : `/v1/inbox?after=${after}`,
          { token: coach.token },
        )
      ).json();
      seen.push(...page.parcels.map(({ id }) => id));
      after = page.next;
    }
    expect(seen).toHaveLength(120);
    expect(new Set(seen)).toEqual(new Set(made));
  });

  it("is refused while the disk is nearly full, and can still be read and taken back", async () => {
    const { coach, parcel } = await oneParcel();
    relay.room = false;
    const put = await relay.ask("PUT", `/v1/parcels/${parcel.id}/versions/2`, {
      token: parcel.owner,
      body: sealedBytes(10),
    });
    expect(put.statusCode).toBe(503);
    expect(put.headers["retry-after"]).toBe("60");
    const read = await relay.ask("GET", "/v1/inbox", { token: coach.token });
    expect(read.statusCode).toBe(200);
    const revoked = await relay.ask("DELETE", `/v1/parcels/${parcel.id}`, {
      token: parcel.owner,
    });
    expect(revoked.statusCode).toBe(204);
    relay.room = true;
  });

  it("is never kept open: what age did not seal is refused, and so is what is too large", async () => {
    const { parcel } = await oneParcel();
    const put = (body: Buffer) =>
      relay.ask("PUT", `/v1/parcels/${parcel.id}/versions/2`, {
        token: parcel.owner,
        body,
      });
    expect((await put(Buffer.from('{"case":"open"}'))).statusCode).toBe(400);
    expect((await put(Buffer.alloc(0))).statusCode).toBe(400);
    expect((await put(sealedBytes(1_048_576))).statusCode).toBe(413);
    const json = await relay.ask("PUT", `/v1/parcels/${parcel.id}/versions/2`, {
      token: parcel.owner,
      body: { sealed: "age-encryption.org/v1" },
    });
    expect(json.statusCode).toBe(415);
  });

  it("is refused where as many lie as may by one link, however many come at once, and taken where one went", async () => {
    const few = await relayOn(await server.fresh(), {
      bounds: { linkParcels: 3 },
    });
    const coach = await few.newCoach();
    const door = await few.newDoor([coach]);
    const first = await few.newParcel(door);
    const put = () =>
      few.ask(
        "PUT",
        `/v1/parcels/${randomUUID()}?days=30&owner=${digestHex(newToken())}`,
        { token: door, body: sealedBytes(50) },
      );
    const many = await Promise.all(Array.from({ length: 6 }, put));
    expect(
      many.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b),
    ).toEqual([201, 201, 507, 507, 507, 507]);
    expect((await put()).json()).toMatchObject({ kind: "full", status: 507 });
    // What lies there already is still answered as before, and another link is another's.
    const again = await few.ask(
      "PUT",
      `/v1/parcels/${first.id}?days=30&owner=${digestHex(first.owner)}`,
      { token: door, body: first.sealed },
    );
    expect(again.statusCode).toBe(201);
    await few.newParcel(await few.newDoor([coach]));
    await few.ask("DELETE", `/v1/inbox/${first.id}`, { token: coach.token });
    expect((await put()).statusCode).toBe(201);
    expect((await put()).statusCode).toBe(507);
    expect(few.faults).toEqual([]);
    await few.close();
  });

  it("is refused where as much lies for one of its coaches as may, in versions too, and what goes gives its room back", async () => {
    const few = await relayOn(await server.fresh(), {
      bounds: { coachBytes: 10_000 },
    });
    const [one, two] = [await few.newCoach(), await few.newCoach()];
    const held = async () =>
      Number(
        (
          await few.store
            .selectFrom("coach")
            .select("held_bytes")
            .where("id", "=", one.id)
            .executeTakeFirstOrThrow()
        ).held_bytes,
      );
    const both = await few.newDoor([one, two]);
    const parcel = await few.newParcel(both, sealedBytes(4_000));
    const add = async (n: number, body: Buffer) => {
      const put = await few.ask(
        "PUT",
        `/v1/parcels/${parcel.id}/versions/${n}`,
        { token: parcel.owner, body },
      );
      return put.statusCode;
    };
    const second = sealedBytes(4_000);
    expect(await add(2, second)).toBe(201);
    expect(await add(2, second)).toBe(201);
    expect(await held()).toBe(parcel.sealed.length + second.length);
    expect(await add(3, sealedBytes(4_000))).toBe(507);
    await expect(few.newParcel(both, sealedBytes(4_000))).rejects.toThrow(
      /full/,
    );
    // The other coach has as much in it; one alone has room.
    const three = await few.newCoach();
    await few.newParcel(await few.newDoor([three]), sealedBytes(4_000));
    await few.ask("DELETE", `/v1/parcels/${parcel.id}`, {
      token: parcel.owner,
    });
    expect(await held()).toBe(0);
    const next = await few.newParcel(both, sealedBytes(9_000));
    expect(await held()).toBe(next.sealed.length);
    await few.store
      .updateTable("parcel")
      .set({ expires_at: new Date(0) })
      .where("id", "=", next.id)
      .execute();
    expect((await sweep(few.store, new Date())).ended).toBe(1);
    expect(await held()).toBe(0);
    expect(few.faults).toEqual([]);
    await few.close();
  });

  it("gives its room back by one order of coaches, as it is made, so that two at once wait and none is refused", async () => {
    const many = await Promise.all(
      Array.from({ length: 5 }, () => relay.newCoach()),
    );
    const door = await relay.newDoor(many);
    const ids = many.map(({ id }) => id).toSorted();
    for (const [place, id] of ids.entries()) {
      const parcel = await relay.newParcel(door);
      const client = await relay.pool.connect();
      await client.query("begin");
      await client.query("select 1 from coach where id = $1 for update", [id]);
      const ended = relay.ask("DELETE", `/v1/parcels/${parcel.id}`, {
        token: parcel.owner,
      });
      await untilBlocked(client);
      // Whoever waits for one has those before it, and none behind it yet.
      const { rows } = await client.query<{ id: string }>(
        "select id from coach where id = any($1::uuid[]) and id <> $2 order by id for update skip locked",
        [ids, id],
      );
      await client.query("commit");
      client.release();
      expect(rows.map((row) => row.id)).toEqual(ids.slice(place + 1));
      expect((await ended).statusCode).toBe(204);
    }
  });

  it("had no fault inside", () => {
    expect(relay.faults).toEqual([]);
  });
});
