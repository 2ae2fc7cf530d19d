import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { testCertificate } from "../testing/test-certificate.ts";
import { fetchCalendar, type Network } from "./fetch-calendar.ts";

const { name, key, cert } = testCertificate;
const text = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";

let server: Server;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let connections = 0;
/** What a name is resolved to, the first time, the second, and so on. */
let resolved: (readonly string[])[] = [];
let asked: string[] = [];
beforeEach(async () => {
  [connections, asked] = [0, []];
  resolved = [["127.0.0.1"]];
  answer = (_request, response) => response.end(text);
  server = createServer({ key, cert }, (request, response) => {
    answer(request, response);
  });
  server.on("connection", () => (connections += 1));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const port = (): number => (server.address() as AddressInfo).port;
const at = (path = "/a.ics"): string => `https://${name}:${port()}${path}`;

/** A network in which the address of the test's server counts as public. */
function network(more: Partial<Network> = {}): Network {
  return {
    resolve: async (host) => {
      asked.push(host);
      return resolved.length > 1
        ? (resolved.shift() ?? [])
        : (resolved[0] ?? []);
    },
    isPublic: (address) => address === "127.0.0.1",
    tls: { ca: cert },
    ...more,
  };
}
const fetched = (address = at(), more: Partial<Network> = {}) =>
  fetchCalendar(address, network(more));

describe("fetchCalendar", () => {
  it("fetches from the very address that it looked at, under the name's certificate", async () => {
    // Whoever asks twice is sent elsewhere the second time.
    resolved = [["127.0.0.1"], ["127.0.0.2"]];
    let host: string | undefined;
    answer = ({ headers }, response) => {
      ({ host } = headers);
      response.end(text);
    };
    expect(await fetched()).toEqual({ ok: true, value: text });
    expect(asked).toEqual([name]);
    expect(host).toBe(`${name}:${port()}`);
  });

  it.each([
    [["127.0.0.1", "10.0.0.1"], "closed-network"],
    [["192.168.0.1"], "closed-network"],
    [["::ffff:127.0.0.1"], "closed-network"],
    [[], "no-such-host"],
  ])("goes nowhere when the name leads to %j", async (addresses, error) => {
    resolved = [addresses];
    expect(await fetched()).toEqual({ ok: false, error });
    expect(connections).toBe(0);
  });

  it("enters no closed network by its usual rule", async () => {
    const found = await fetchCalendar(`https://localhost:${port()}/`);
    expect(found).toEqual({ ok: false, error: "closed-network" });
    expect(connections).toBe(0);
  });

  it.each([
    "http://calendar.example/a.ics",
    "https://127.0.0.1/a.ics",
    "https://[::1]/a.ics",
    "https://2130706433/a.ics",
    "https://0x7f.1/a.ics",
    "file:///etc/passwd",
    "webcal://calendar.example/a.ics",
    "no address",
  ])("takes no address like %s", async (address) => {
    expect(await fetched(address)).toEqual({ ok: false, error: "not-https" });
    expect(asked).toEqual([]);
  });

  it("looks at each place anew that it is sent on to, and goes three times at the most", async () => {
    answer = ({ url }, response) => {
      const step = Number(/\d+/.exec(url ?? "")?.[0] ?? 0);
      if (step === 0) response.end(text);
      else response.writeHead(302, { location: `/${step - 1}` }).end();
    };
    expect(await fetched(at("/3"))).toEqual({ ok: true, value: text });
    expect(asked).toHaveLength(4);
    expect(await fetched(at("/4"))).toEqual({
      ok: false,
      error: "too-many-redirects",
    });
    connections = 0;
    resolved = [["127.0.0.1"], ["169.254.169.254"]];
    expect(await fetched(at("/1"))).toEqual({
      ok: false,
      error: "closed-network",
    });
    expect(connections).toBe(1);
    answer = (_request, response) =>
      response.writeHead(302, { location: "http://calendar.example/" }).end();
    resolved = [["127.0.0.1"]];
    expect(await fetched()).toEqual({ ok: false, error: "not-https" });
  });

  it("reads no more than 2 MB, however much is said to come", async () => {
    let sent = 0;
    answer = (_request, response) => {
      const more = (): void => {
        sent += 1;
        if (response.destroyed || sent > 100) response.end();
        else response.write(Buffer.alloc(100_000, 65), more);
      };
      more();
    };
    expect(await fetched()).toEqual({ ok: false, error: "too-big" });
  });

  it("waits no longer than it may, for the whole of it", async () => {
    answer = (_request, response) => {
      response.write("BEGIN");
    };
    const slow = await fetched(at(), { patienceMs: 300 });
    expect(slow).toEqual({ ok: false, error: "too-slow" });
    const never = await fetched(at(), {
      patienceMs: 50,
      resolve: () => Promise.withResolvers<readonly string[]>().promise,
    });
    expect(never).toEqual({ ok: false, error: "too-slow" });
  });

  it("trusts no certificate that is not the name's", async () => {
    expect(await fetched(at(), { tls: {} })).toEqual({
      ok: false,
      error: "no-connection",
    });
    const other = await fetched(`https://other.example:${port()}/`);
    expect(other).toEqual({ ok: false, error: "no-connection" });
  });

  it("takes nothing but a calendar that is there", async () => {
    answer = (_request, response) => response.writeHead(404).end("gone");
    expect(await fetched()).toEqual({ ok: false, error: "not-there" });
  });
});
