import { coaches } from "@staying-power/envelope";
import { describe, expect, it } from "vitest";
import { newCoachAt } from "../../testing/coaches-at-work.ts";
import { relayForFile } from "../../testing/relay-at-work.ts";

const relay = await relayForFile();

describe("GET /v1/coaches", () => {
  it("names the coaches of the practice and to whom to seal, and nothing more", async () => {
    const made = [
      await newCoachAt(relay, "bea"),
      await newCoachAt(relay, "Ann"),
    ];
    const answer = await relay.ask("GET", "/v1/coaches", {
      token: made[0]?.token,
    });
    expect(answer.status).toBe(200);
    expect(coaches.parse(answer.body).coaches).toEqual(
      made.toReversed().map(({ session: { coach } }) => ({
        id: coach.id,
        name: coach.name,
        recipient: coach.recipient,
      })),
    );
  });
});
