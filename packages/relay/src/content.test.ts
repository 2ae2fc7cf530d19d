import { limits, ownContent } from "@staying-power/envelope";
import { describe, expect, it } from "vitest";
import { relayOfFile } from "./testing/relay-of-file.ts";
import { sealedBytes, type TestCoach } from "./testing/relay-under-test.ts";

const relay = await relayOfFile();

const editionOf = (replaces: number, text: string) => ({
  replaces,
  signed: Buffer.from(text).toString("base64url"),
  signature: Buffer.alloc(64, 3).toString("base64url"),
});

const publish = ({ token }: TestCoach, replaces: number, text: string) =>
  relay.ask("PUT", "/v1/content", { token, body: editionOf(replaces, text) });

const fetched = (door: string, { recipient }: TestCoach) =>
  relay.ask("GET", `/v1/content/${recipient}`, { token: door });

describe("a coach's own words at the relay", () => {
  it("go to those who have a door to that coach, byte by byte, and to nobody else", async () => {
    const [ann, ben] = [await relay.newCoach(), await relay.newCoach()];
    const [annsDoor, bensDoor, both] = [
      await relay.newDoor([ann]),
      await relay.newDoor([ben]),
      await relay.newDoor([ann, ben]),
    ];
    await publish(ann, 0, "Ann’s");
    await publish(ben, 0, "Ben’s");
    expect((await fetched(annsDoor, ann)).json()).toEqual({
      revision: 1,
      signed: Buffer.from("Ann’s").toString("base64url"),
      signature: Buffer.alloc(64, 3).toString("base64url"),
    });
    const [theirs, never] = [
      await fetched(annsDoor, ben),
      await fetched(annsDoor, { ...ben, recipient: `age1${"q".repeat(58)}` }),
    ];
    expect(theirs.statusCode).toBe(404);
    expect(theirs.body).toBe(never.body);
    expect((await fetched(bensDoor, ann)).statusCode).toBe(404);
    expect((await fetched(both, ann)).statusCode).toBe(200);
    expect((await fetched(both, ben)).statusCode).toBe(200);
  });

  it("are not there before the first, and a coach of a door who has none is like no coach", async () => {
    const ann = await relay.newCoach();
    const door = await relay.newDoor([ann]);
    expect((await fetched(door, ann)).statusCode).toBe(404);
  });

  it("are published one after the other: the same again is the same, another one is a conflict", async () => {
    const ann = await relay.newCoach();
    expect((await publish(ann, 0, "One")).json()).toEqual({ revision: 1 });
    expect((await publish(ann, 0, "One")).json()).toEqual({ revision: 1 });
    expect((await publish(ann, 0, "Two")).statusCode).toBe(409);
    expect((await publish(ann, 2, "Two")).statusCode).toBe(409);
    const both = await Promise.all([
      publish(ann, 1, "From the laptop"),
      publish(ann, 1, "From the phone"),
    ]);
    expect(new Set(both.map(({ statusCode }) => statusCode))).toEqual(
      new Set([200, 409]),
    );
  });

  it("are kept for twenty editions back, the newest in full", async () => {
    const ann = await relay.newCoach();
    for (let n = 0; n < limits.contentEarlier + 5; n += 1)
      await publish(ann, n, `Edition ${n + 1}`);
    const mine = ownContent.parse(
      (
        await relay.ask("GET", "/v1/content/mine", { token: ann.token })
      ).json<unknown>(),
    );
    expect(mine.editions).toHaveLength(limits.contentEarlier + 1);
    expect(mine.newest?.revision).toBe(25);
    const earlier = (revision: number) =>
      relay.ask("GET", `/v1/content/mine/${revision}`, { token: ann.token });
    expect((await earlier(5)).json()).toMatchObject({
      signed: Buffer.from("Edition 5").toString("base64url"),
    });
    expect((await earlier(4)).statusCode).toBe(404);
  });

  it("may be as long as the limit says, and no longer", async () => {
    const ann = await relay.newCoach();
    const most = "a".repeat(limits.contentBytes);
    expect((await publish(ann, 0, most)).statusCode).toBe(200);
    expect((await publish(ann, 1, `${most}a`)).statusCode).toBe(400);
  });

  it("go with the coach", async () => {
    const ann = await relay.newCoach();
    await publish(ann, 0, "One");
    await relay.ask("PUT", "/v1/signer", {
      token: ann.token,
      body: sealedBytes(90),
    });
    const erased = await relay.ask("DELETE", "/v1/account", {
      token: ann.token,
    });
    expect(erased.statusCode).toBe(204);
    for (const table of ["content", "signer"] as const)
      expect(
        await relay.store
          .selectFrom(table)
          .select("coach_id")
          .where("coach_id", "=", ann.id)
          .execute(),
      ).toEqual([]);
  });
});

describe("the key that a coach signs with", () => {
  it("is kept as it was sealed, and the first one stays", async () => {
    const ann = await relay.newCoach();
    const [first, second] = [sealedBytes(90), sealedBytes(90)];
    const put = (body: Buffer) =>
      relay.ask("PUT", "/v1/signer", { token: ann.token, body });
    const get = () => relay.ask("GET", "/v1/signer", { token: ann.token });
    expect((await get()).json()).toEqual({ sealed: null });
    expect((await put(first)).statusCode).toBe(204);
    expect((await put(first)).statusCode).toBe(204);
    expect((await put(second)).statusCode).toBe(409);
    expect((await get()).json()).toEqual({
      sealed: first.toString("base64url"),
    });
    expect((await put(Buffer.from("an open key"))).statusCode).toBe(400);
  });

  it("had no fault inside", () => {
    expect(relay.faults).toEqual([]);
  });
});
