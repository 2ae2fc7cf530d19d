import { randomBytes, randomUUID } from "node:crypto";
import { inboxPage, parcelState } from "@staying-power/envelope";
import { beforeAll, describe, expect, it } from "vitest";
import { newToken } from "../../policy/digest.ts";
import {
  type CoachAtWork,
  newCoachAt,
  signedIn,
  withPasskey,
} from "../../testing/coaches-at-work.ts";
import { type RelayAtWork, relayOnKind } from "../../testing/relay-at-work.ts";
import { kindsOfDatabase } from "../../testing/with-database.ts";
import { digestHex } from "../../testing/relay-under-test.ts";
import { tally } from "../../testing/tally.ts";

let relay: RelayAtWork;

const sealed = (): Buffer =>
  Buffer.concat([Buffer.from("age-encryption.org/v1\n"), randomBytes(200)]);
const erase = async (token: string): Promise<number> =>
  (await relay.ask("DELETE", "/v1/account", { token })).status;

/** A door for these coaches, which the first of them makes. */
async function newDoor(...coaches: readonly CoachAtWork[]): Promise<string> {
  const door = newToken();
  const answer = await relay.ask("PUT", `/v1/doors/${randomUUID()}`, {
    token: coaches[0]?.token,
    body: { token: digestHex(door), coaches: coaches.map(({ id }) => id) },
  });
  expect(answer.status).toBe(201);
  return door;
}

/** A parcel handed in by a door. */
async function handedIn(
  door: string,
): Promise<{ status: number; id: string; owner: string }> {
  const [id, owner] = [randomUUID(), newToken()];
  const url = `/v1/parcels/${id}?days=30&owner=${digestHex(owner)}`;
  return { ...(await bytes("PUT", url, door)), id, owner };
}

async function bytes(
  method: "PUT" | "GET",
  url: string,
  token: string,
): Promise<{ status: number }> {
  const { statusCode } = await relay.server.inject({
    method,
    url,
    ...(method === "PUT" ? { payload: sealed() } : {}),
    headers: {
      authorization: `Bearer ${token}`,
      ...(method === "PUT"
        ? { "content-type": "application/octet-stream" }
        : {}),
    },
  });
  return { status: statusCode };
}

describe.each(kindsOfDatabase)("DELETE /v1/account, on %s", (database) => {
  beforeAll(() =>
    relayOnKind(database, (started) => {
      relay = started;
    }),
  );

  it("erases a coach and everything of theirs", async () => {
    const coach = await newCoachAt(relay, "Leaves");
    await withPasskey(relay, coach);
    const phone = await signedIn(relay, coach);
    const door = await newDoor(coach);
    await relay.ask("POST", "/v1/invitations", { token: coach.token });
    expect(await erase(coach.token)).toBe(204);
    for (const token of [coach.token, phone])
      expect((await relay.ask("GET", "/v1/account", { token })).status).toBe(
        401,
      );
    expect((await handedIn(door)).status).toBe(401);
    for (const table of ["way_in", "session", "door_coach"] as const)
      expect(
        await relay.store
          .selectFrom(table)
          .select("coach_id")
          .where("coach_id", "=", coach.id)
          .execute(),
      ).toEqual([]);
    const again = await newCoachAt(relay, "Leaves");
    expect(again.id).not.toBe(coach.id);
  });

  it("tells the owner of a parcel that was for them alone that it is gone, and deletes it", async () => {
    const coach = await newCoachAt(relay, "Alone");
    const { id, owner } = await handedIn(await newDoor(coach));
    await bytes("PUT", `/v1/inbox/${id}/answers/1`, coach.token);
    await bytes("PUT", `/v1/inbox/${id}/notes/own?replaces=0`, coach.token);
    expect(await erase(coach.token)).toBe(204);
    const told = await relay.ask("GET", `/v1/parcels/${id}`, { token: owner });
    expect(told.status).toBe(410);
    const ended = await relay.store
      .selectFrom("parcel")
      .select("ended_why")
      .where("id", "=", id)
      .executeTakeFirst();
    expect(ended).toEqual({ ended_why: "disposed" });
    for (const table of ["version", "answer", "note", "opening"] as const)
      expect(
        await relay.store
          .selectFrom(table)
          .select("parcel_id")
          .where("parcel_id", "=", id)
          .execute(),
      ).toEqual([]);
  });

  it("leaves a parcel with the coach who has it too, and that it was opened stays said", async () => {
    const [goes, stays] = [
      await newCoachAt(relay, "Goes"),
      await newCoachAt(relay, "Stays"),
    ];
    const { id, owner } = await handedIn(await newDoor(goes, stays));
    await bytes("GET", `/v1/inbox/${id}/versions/1`, goes.token);
    relay.wait(1);
    await bytes("GET", `/v1/inbox/${id}/versions/1`, stays.token);
    expect(await erase(goes.token)).toBe(204);
    const inbox = await relay.ask("GET", "/v1/inbox", { token: stays.token });
    expect(inboxPage.parse(inbox.body).parcels.map((one) => one.id)).toEqual([
      id,
    ]);
    const state = await relay.ask("GET", `/v1/parcels/${id}`, { token: owner });
    expect(
      parcelState.parse(state.body).opens.map(({ coach }) => coach),
    ).toEqual([null, "Stays"]);
  });

  it("leaves no parcel with nobody, when both of its coaches go at once", async () => {
    const [one, other] = [
      await newCoachAt(relay, "One"),
      await newCoachAt(relay, "Other"),
    ];
    const door = await newDoor(one, other);
    const parcels = [];
    for (let n = 0; n < 5; n += 1) parcels.push(await handedIn(door));
    const came = await Promise.all([erase(one.token), erase(other.token)]);
    expect(came).toEqual([204, 204]);
    for (const { id, owner } of parcels) {
      const told = await relay.ask("GET", `/v1/parcels/${id}`, {
        token: owner,
      });
      expect(told.status).toBe(410);
    }
  });

  it("leaves no parcel with nobody, of those that are handed in at that moment", async () => {
    const coach = await newCoachAt(relay, "Busy");
    const door = await newDoor(coach);
    const [erased, ...parcels] = await Promise.all([
      erase(coach.token),
      ...Array.from({ length: 12 }, () => handedIn(door)),
    ]);
    expect(erased).toBe(204);
    const lying = await relay.store
      .selectFrom("parcel")
      .leftJoin("parcel_coach", "parcel_coach.parcel_id", "parcel.id")
      .select("parcel.id")
      .where(
        "parcel.id",
        "in",
        parcels.map(({ id }) => id),
      )
      .where("parcel.ended_at", "is", null)
      .where("parcel_coach.coach_id", "is", null)
      .execute();
    expect(lying).toEqual([]);
    for (const { status } of parcels) expect([201, 401, 409]).toContain(status);
  });

  it("goes through while newer versions come for them: each is taken before, or told that it is gone", async () => {
    const coach = await newCoachAt(relay, "Newer");
    const door = await newDoor(coach);
    const parcels = [];
    for (let n = 0; n < 8; n += 1) parcels.push(await handedIn(door));
    const [erased, ...came] = await Promise.all([
      erase(coach.token),
      ...parcels.map(({ id, owner }) =>
        bytes("PUT", `/v1/parcels/${id}/versions/2`, owner),
      ),
    ]);
    expect(erased).toBe(204);
    for (const { status } of came) expect([201, 410]).toContain(status);
    for (const { id, owner } of parcels)
      expect(
        (await relay.ask("GET", `/v1/parcels/${id}`, { token: owner })).status,
      ).toBe(410);
  });

  it("asks for a sign-in of just now", async () => {
    const coach = await newCoachAt(relay, "Stale");
    relay.wait(10);
    const answer = await relay.ask("DELETE", "/v1/account", {
      token: coach.token,
    });
    expect(answer.status).toBe(403);
    expect(answer.body["kind"]).toBe("not-fresh");
    expect(await erase(await signedIn(relay, coach))).toBe(204);
  });

  it("erases one coach once, of eight who ask at once", async () => {
    const { token } = await newCoachAt(relay, "Eight");
    const came = await Promise.all(
      Array.from({ length: 8 }, () => erase(token)),
    );
    expect(tally(came)).toEqual({ 204: 1, 401: 7 });
  });
});
