import { randomBytes } from "node:crypto";
import { figures } from "@staying-power/envelope";
import { describe, expect, it } from "vitest";
import { newCoachAt } from "../../testing/coaches-at-work.ts";
import { relayForFile } from "../../testing/relay-at-work.ts";

const relay = await relayForFile();

const sealed = (): Buffer =>
  Buffer.concat([Buffer.from("age-encryption.org/v1\n"), randomBytes(200)]);

async function put(
  token: string,
  replaces: number,
  payload: Buffer = sealed(),
): Promise<number> {
  const { statusCode } = await relay.server.inject({
    method: "PUT",
    url: `/v1/figures?replaces=${replaces}`,
    payload,
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/octet-stream",
    },
  });
  return statusCode;
}

describe("PUT and GET /v1/figures", () => {
  it("keep a sheet of each coach, which all coaches read as it came, and which goes with its coach", async () => {
    const [ann, bea] = [
      await newCoachAt(relay, "Ann"),
      await newCoachAt(relay, "Bea"),
    ];
    const [first, second, of] = [sealed(), sealed(), sealed()];
    expect(await put(ann.token, 0, first)).toBe(200);
    // The answer was lost on the way, and it is sent once more.
    expect(await put(ann.token, 0, first)).toBe(200);
    expect(await put(ann.token, 0, second)).toBe(409);
    expect(await put(ann.token, 1, second)).toBe(200);
    expect(await put(bea.token, 0, of)).toBe(200);
    const read = async () => {
      const { body } = await relay.ask("GET", "/v1/figures", {
        token: bea.token,
      });
      return figures
        .parse(body)
        .figures.map(({ coach, revision, sealed: sheet }) => [
          coach.name,
          revision,
          sheet,
        ]);
    };
    const bytes = (sheet: Buffer) => sheet.toString("base64url");
    expect(await read()).toEqual([
      ["Ann", 2, bytes(second)],
      ["Bea", 1, bytes(of)],
    ]);
    await relay.ask("DELETE", "/v1/account", { token: ann.token });
    expect(await read()).toEqual([["Bea", 1, bytes(of)]]);
  });

  it("take nothing that is open", async () => {
    const { token } = await newCoachAt(relay, "Cy");
    expect(await put(token, 0, Buffer.from("predicted 20 of 100"))).toBe(400);
  });
});
