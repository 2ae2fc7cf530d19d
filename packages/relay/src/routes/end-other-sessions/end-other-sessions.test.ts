import { describe, expect, it } from "vitest";
import { newCoachAt, signedIn } from "../../testing/coaches-at-work.ts";
import { relayForFile } from "../../testing/relay-at-work.ts";

const relay = await relayForFile();

const endOthers = async (token: string): Promise<number> =>
  (await relay.ask("DELETE", "/v1/sessions", { token })).status;
const status = async (token: string): Promise<number> =>
  (await relay.ask("GET", "/v1/account", { token })).status;

describe("DELETE /v1/sessions", () => {
  it("signs out all devices of this coach but the one that asks", async () => {
    const [ann, bea] = [
      await newCoachAt(relay, "Ann"),
      await newCoachAt(relay, "Bea"),
    ];
    const phone = await signedIn(relay, ann);
    expect(await endOthers(ann.token)).toBe(204);
    expect(await status(phone)).toBe(401);
    expect(await status(ann.token)).toBe(200);
    expect(await status(bea.token)).toBe(200);
    expect(await endOthers(ann.token)).toBe(204);
  });

  it("leaves one signed in, of six that ask at once", async () => {
    const coach = await newCoachAt(relay, "Six");
    const tokens = [coach.token];
    for (let n = 0; n < 5; n += 1) tokens.push(await signedIn(relay, coach));
    const came = await Promise.all(tokens.map(endOthers));
    const left = await Promise.all(tokens.map(status));
    expect(left.filter((each) => each === 200)).toHaveLength(1);
    expect(came.filter((each) => each === 204)).toHaveLength(1);
    expect(came[left.indexOf(200)]).toBe(204);
  });
});
