import { account } from "@staying-power/envelope";
import { describe, expect, it } from "vitest";
import { newCoachAt } from "../../testing/coaches-at-work.ts";
import { relayForFile } from "../../testing/relay-at-work.ts";

const relay = await relayForFile();

describe("PATCH /v1/account", () => {
  it("changes the zone of this coach alone", async () => {
    const [ann, bea] = [
      await newCoachAt(relay, "Ann"),
      await newCoachAt(relay, "Bea"),
    ];
    const answer = await relay.ask("PATCH", "/v1/account", {
      token: ann.token,
      body: { zone: "America/Argentina/Ushuaia" },
    });
    expect(answer.status).toBe(200);
    expect(account.parse(answer.body).zone).toBe("America/Argentina/Ushuaia");
    const other = await relay.ask("GET", "/v1/account", { token: bea.token });
    expect(account.parse(other.body).zone).toBe("Europe/London");
  });

  it.each([
    {},
    { zone: "" },
    { zone: "a/b/c/d" },
    { zone: "UTC", name: "Other" },
    { zone: "UTC", recipient: "age1" },
  ])("refuses %j", async (body) => {
    const { token } = await newCoachAt(
      relay,
      `Coach ${JSON.stringify(body).length}`,
    );
    const answer = await relay.ask("PATCH", "/v1/account", { token, body });
    expect(answer.status).toBe(400);
  });
});
