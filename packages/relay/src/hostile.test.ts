import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RelayUnderTest, relayOn } from "./testing/relay-under-test.ts";
import { type TestServer, withDatabase } from "./testing/with-database.ts";

let database: TestServer;
let relay: RelayUnderTest;
let port = 0;
beforeAll(async () => {
  database = await withDatabase("embedded");
  relay = await relayOn(database.database.connection);
  await relay.server.listen({ host: "127.0.0.1", port: 0 });
  port = (relay.server.server.address() as AddressInfo).port;
});
afterAll(async () => {
  await relay.close();
  await database.stop();
});

/** What comes back on a line until the other side ends it, when these bytes are sent one after the other. */
function send(...parts: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = "";
    const line = connect(port, "127.0.0.1", () => {
      for (const part of parts) line.write(part);
    });
    line.setEncoding("utf8");
    line.on("data", (text) => {
      heard += text as unknown as string;
    });
    line.on("close", () => resolve(heard));
    line.on("error", (error) => {
      if ("code" in error && error.code === "ECONNRESET") resolve(heard);
      else reject(error);
    });
  });
}

const statuses = (heard: string): readonly string[] =>
  [...heard.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status = ""]) => status);

const ordinary =
  "GET /v1/inbox HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

describe("a line on which somebody does what nobody should", () => {
  it("gets no second request past the end of a first one", async () => {
    for (const [what, parts] of Object.entries({
      "two lengths": [
        "PUT /v1/doors/x HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 60\r\n\r\nhello",
        ordinary,
      ],
      "a length and chunks": [
        "PUT /v1/doors/x HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        ordinary,
      ],
      "a chunked that is none": [
        "PUT /v1/doors/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
        ordinary,
      ],
      "a folded header": [
        "GET /v1/inbox HTTP/1.1\r\nHost: x\r\nX-A: b\r\n Authorization: Bearer y\r\n\r\n",
      ],
      "a bare newline": [
        "GET /v1/inbox HTTP/1.1\nHost: x\n\nGET / HTTP/1.1\r\n\r\n",
      ],
    })) {
      const heard = await send(...parts);
      expect([what, statuses(heard)]).toEqual([what, ["400"]]);
    }
  });

  it("gets a clear answer to headers that are too large or broken", async () => {
    expect(
      statuses(
        await send(
          `GET /v1/inbox HTTP/1.1\r\nHost: x\r\nX-Long: ${"a".repeat(40_000)}\r\n\r\n`,
        ),
      ),
    ).toEqual(["431"]);
    expect(statuses(await send("NOT HTTP AT ALL\r\n\r\n"))).toEqual(["400"]);
    expect(
      statuses(
        await send("GET /v1/inbox HTTP/1.1\r\nConnection: close\r\n\r\n"),
      ),
    ).toEqual(["400"]);
  });

  it("is not waited for: a body that never comes ends, and others are served meanwhile", async () => {
    const slow = relay.server.server.requestTimeout;
    expect(slow).toBeGreaterThan(0);
    expect(slow).toBeLessThanOrEqual(30_000);
    const held = Array.from({ length: 50 }, () => connect(port, "127.0.0.1"));
    for (const line of held) {
      line.on("error", () => undefined);
      line.write(
        "PUT /v1/doors/x HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{",
      );
    }
    expect(statuses(await send(ordinary))).toEqual(["401"]);
    for (const line of held) line.destroy();
  });

  it("is told before a body is read that it has no right to send one", async () => {
    const heard = await send(
      "PUT /v1/parcels/00000000-0000-4000-8000-000000000000?days=1&owner=x HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\nContent-Length: 1000000\r\nConnection: close\r\n\r\n",
    );
    expect(statuses(heard)).toEqual(["401"]);
  });

  it("left nothing broken", async () => {
    expect(relay.faults).toEqual([]);
    expect(statuses(await send(ordinary))).toEqual(["401"]);
  });
});
