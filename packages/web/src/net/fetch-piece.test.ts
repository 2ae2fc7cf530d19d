import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchPiece } from "./fetch-piece.ts";

const plain = Buffer.from("steady ".repeat(1000));
const packed = gzipSync(plain);
const sha256 = createHash("sha256").update(plain).digest("hex");
const wanted = { bytes: packed.length, sha256 };

/** How a server can answer. */
const answers: Readonly<
  Record<string, (request: IncomingMessage, answer: ServerResponse) => void>
> = {
  "/right": (_, answer) => answer.end(packed),
  "/other": (_, answer) => answer.end(gzipSync("something else")),
  "/changed": (_, answer) => {
    const changed = Buffer.from(packed);
    changed[20] = (changed[20] ?? 0) ^ 255;
    answer.end(changed);
  },
  "/endless": (_, answer) => {
    answer.write(Buffer.alloc(3 * packed.length));
  },
  "/cut": (_, answer) => {
    answer.writeHead(200, { "content-length": packed.length });
    answer.write(packed.subarray(0, 20), () => answer.destroy());
  },
  "/short": (_, answer) => answer.end(packed.subarray(0, 20)),
  "/gone": (_, answer) => answer.writeHead(404).end(),
  "/silent": (_, answer) => {
    answer.write(packed.subarray(0, 10));
  },
};

const server = createServer((request, answer) =>
  answers[request.url ?? ""]?.(request, answer),
);
let origin = "";
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function get(
  path: string,
  signal: AbortSignal = new AbortController().signal,
  onBytes: (bytes: number) => void = () => {},
) {
  return fetchPiece(
    { ...wanted, path: `${origin}${path}` },
    { signal, onBytes },
  );
}

describe("fetchPiece", () => {
  it("brings a piece as it was packed, and tells how much of it is here", async () => {
    const came: number[] = [];
    const fetched = await get("/right", undefined, (bytes) => came.push(bytes));
    expect(fetched.ok && fetched.packed.size).toBe(packed.length);
    expect(came.at(-1)).toBe(packed.length);
  });

  it.each([
    ["/other", "wrong"],
    ["/changed", "wrong"],
    ["/endless", "wrong"],
    ["/cut", "broken"],
    ["/short", "broken"],
    ["/gone", "missing"],
  ])("says what is wrong with %s: %s", async (path, why) => {
    expect(await get(path)).toEqual({ ok: false, why });
  });

  it("says that a server cannot be reached", async () => {
    const { signal } = new AbortController();
    expect(
      await fetchPiece(
        { ...wanted, path: "http://127.0.0.1:9/" },
        { signal, onBytes: () => {} },
      ),
    ).toEqual({ ok: false, why: "broken" });
  });

  it("stops at once, also before it began", async () => {
    const stop = new AbortController();
    expect(await get("/silent", stop.signal, () => stop.abort())).toEqual({
      ok: false,
      why: "stopped",
    });
    expect(await get("/right", AbortSignal.abort())).toEqual({
      ok: false,
      why: "stopped",
    });
  });
});
