import { describe, expect, it } from "vitest";
import { newCoachAt, signedIn } from "../testing/coaches-at-work.ts";
import { relayForFile } from "../testing/relay-at-work.ts";

const relay = await relayForFile();

const hours = 60;
const days = 24 * hours;
const isIn = async (token: string): Promise<boolean> =>
  (await relay.ask("GET", "/v1/coaches", { token })).status === 200;

describe("a coach's session", () => {
  it("ends after twelve hours without use", async () => {
    const { token } = await newCoachAt(relay, "Idle");
    relay.wait(12 * hours - 1);
    expect(await isIn(token)).toBe(true);
    relay.wait(12 * hours);
    expect(await isIn(token)).toBe(false);
    expect(await isIn(token)).toBe(false);
  });

  it("lives on while it is used, thirty days at the most", async () => {
    const { token } = await newCoachAt(relay, "Busy");
    for (let used = 0; used < 30 * days - 1; used += 11 * hours) {
      expect(await isIn(token)).toBe(true);
      relay.wait(11 * hours);
    }
    expect(await isIn(token)).toBe(false);
  });

  it("is written to once in five minutes, however often it is used", async () => {
    const { id, token } = await newCoachAt(relay, "Often");
    const seen = async (): Promise<Date | undefined> =>
      (
        await relay.store
          .selectFrom("session")
          .select("seen_at")
          .where("coach_id", "=", id)
          .executeTakeFirst()
      )?.seen_at;
    const begun = await seen();
    relay.wait(4);
    await isIn(token);
    expect(await seen()).toEqual(begun);
    relay.wait(1);
    await Promise.all(Array.from({ length: 8 }, () => isIn(token)));
    expect(await seen()).toEqual(relay.context.now());
  });

  it("that was taken away does not come back by being used at that moment", async () => {
    const coach = await newCoachAt(relay, "Gone");
    const phone = await signedIn(relay, coach);
    relay.wait(6);
    await Promise.all([
      relay.ask("DELETE", "/v1/sessions", { token: coach.token }),
      ...Array.from({ length: 8 }, () => isIn(phone)),
    ]);
    expect(await isIn(phone)).toBe(false);
    expect(await isIn(coach.token)).toBe(true);
  });

  it.each(["", "Bearer", "Bearer x", "Basic YTpi"])(
    "is not begun by %j",
    async (authorization) => {
      const answer = await relay.server.inject({
        url: "/v1/account",
        headers: { authorization },
      });
      expect(answer.statusCode).toBe(401);
      expect(answer.headers["www-authenticate"]).toBe("Bearer");
    },
  );
});
