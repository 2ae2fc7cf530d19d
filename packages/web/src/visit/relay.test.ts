import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  vi,
} from "vitest";
import {
  fetchAnswer,
  handIn,
  handInVersion,
  letLie,
  lookAfter,
  takeBack,
} from "./relay.ts";

const id = "11111111-2222-4333-8444-555555555555";
const expiresAt = "2026-12-30T10:00:00.000Z";
const state = {
  id,
  createdAt: "2026-11-30T10:00:00.000Z",
  expiresAt,
  versions: [{ n: 1, size: 900, at: "2026-11-30T10:00:00.000Z" }],
  opens: [{ n: 1, coach: "Anna", at: "2026-11-30T11:00:00.000Z" }],
  answers: [],
};

interface Heard {
  readonly line: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

let answer: (response: ServerResponse) => void = () => {};
const heard: Heard[] = [];
const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    heard.push({
      line: `${request.method} ${request.url}`,
      headers: request.headers,
      body: Buffer.concat(parts).toString("latin1"),
    });
    answer(response);
  });
});
let relay = "";

beforeAll(async () => {
  // The page that a breach of its policy would be told to.
  vi.stubGlobal("document", new EventTarget());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  relay = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  heard.length = 0;
});
afterAll(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
});

const says = (status: number, body: unknown): void => {
  answer = (response) =>
    response
      .writeHead(status, { "content-type": "application/json" })
      .end(typeof body === "string" ? body : JSON.stringify(body));
};
const problem = (kind: string, status: number, more: object = {}): void =>
  says(status, { kind, status, title: "x", ...more });
const own = () => ({ relay, id, capability: "CAP" });

describe("what is asked of a relay", () => {
  it("hands in a parcel with the door's token and the digest of the capability alone", async () => {
    says(201, { id, expiresAt });
    expect(
      await handIn({
        relay,
        id,
        door: "DOOR",
        owner: "ab12",
        days: 30,
        sealed: Uint8Array.of(97, 103, 101),
      }),
    ).toEqual({ ok: true, value: expiresAt });
    expect(heard).toMatchObject([
      {
        line: `PUT /v1/parcels/${id}?days=30&owner=ab12`,
        body: "age",
        headers: {
          authorization: "Bearer DOOR",
          "content-type": "application/octet-stream",
        },
      },
    ]);
    expect(heard[0]?.headers).not.toHaveProperty("cookie");
    expect(heard[0]?.headers).not.toHaveProperty("referer");
  });

  it("says whether a coach allows no later day, which an older relay does not tell", async () => {
    says(200, { id, expiresAt });
    expect(await letLie(own(), 7)).toEqual({
      ok: true,
      value: { id, expiresAt },
    });
    says(200, { id, expiresAt, isLatest: true });
    expect(await letLie(own(), 7)).toMatchObject({
      value: { isLatest: true },
    });
  });

  it("asks for the rest with the capability", async () => {
    says(201, { id, expiresAt });
    await handInVersion(own(), 2, Uint8Array.of(1));
    await letLie(own(), 7);
    says(200, state);
    expect(await lookAfter(own())).toEqual({ ok: true, value: state });
    says(200, "sealed");
    expect(await fetchAnswer(own(), 3)).toEqual({
      ok: true,
      value: new TextEncoder().encode("sealed"),
    });
    says(204, "");
    expect(await takeBack(own())).toEqual({ ok: true, value: null });
    expect(heard.map(({ line }) => line)).toEqual([
      `PUT /v1/parcels/${id}/versions/2`,
      `PATCH /v1/parcels/${id}`,
      `GET /v1/parcels/${id}`,
      `GET /v1/parcels/${id}/answers/3`,
      `DELETE /v1/parcels/${id}`,
    ]);
    expect(heard[1]?.body).toBe('{"days":7}');
    for (const { headers } of heard)
      expect(headers.authorization).toBe("Bearer CAP");
  });

  it.each([
    ["not-signed-in", 401, "closed"],
    ["not-found", 404, "gone"],
    ["gone", 410, "gone"],
    ["conflict", 409, "taken"],
    ["too-large", 413, "too-large"],
    ["full", 507, "full"],
    ["wrong-input", 400, "broken"],
    ["fault", 500, "broken"],
  ])("takes %s for what it is", async (kind, status, told) => {
    problem(kind, status);
    expect(await lookAfter(own())).toEqual({
      ok: false,
      error: { kind: told },
    });
  });

  it("hands on when to ask again", async () => {
    problem("too-many", 429, { retryAfter: 40 });
    expect(await letLie(own(), 7)).toEqual({
      ok: false,
      error: { kind: "too-many", retryAfter: 40 },
    });
  });

  it("takes what is gone already for taken back", async () => {
    problem("gone", 410);
    expect(await takeBack(own())).toEqual({ ok: true, value: null });
  });

  it.each([
    ["no JSON", "<p>Hello", 200],
    ["JSON of another kind", { id: 7 }, 200],
    ["a page of errors", "<h1>502</h1>", 502],
  ])("is broken where %s comes back", async (_name, body, status) => {
    says(status, body);
    expect(await lookAfter(own())).toEqual({
      ok: false,
      error: { kind: "broken" },
    });
  });

  it("follows no other address, and reads no more than a parcel is long", async () => {
    answer = (response) =>
      response.writeHead(302, { location: "http://127.0.0.1:9/" }).end();
    expect(await lookAfter(own())).toMatchObject({ error: { kind: "away" } });
    answer = (response) => response.end(Buffer.alloc(1_200_000));
    expect(await fetchAnswer(own(), 1)).toMatchObject({
      error: { kind: "too-long" },
    });
  });

  it("says away where nobody listens, and blocked where the page may not ask", async () => {
    const nobody = { ...own(), relay: "http://127.0.0.1:9" };
    expect(await lookAfter(nobody)).toMatchObject({ error: { kind: "away" } });
    const asked = lookAfter(nobody);
    document.dispatchEvent(
      Object.assign(new Event("securitypolicyviolation"), {
        blockedURI: "http://127.0.0.1:9/v1/parcels",
      }),
    );
    expect(await asked).toMatchObject({ error: { kind: "blocked" } });
  });
});
