import type { FastifyInstance } from "fastify";
import { afterEach, describe, expect, it } from "vitest";
import { app } from "./app.ts";
import { listen, placeFrom } from "./listen.ts";

const open: FastifyInstance[] = [];

function newServer(): FastifyInstance {
  const server = app([]);
  open.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

describe("placeFrom", () => {
  it("listens on this machine only unless told otherwise", () => {
    expect(placeFrom({})).toEqual({ ok: true, value: { host: "127.0.0.1" } });
    expect(placeFrom({ HOST: "0.0.0.0", PORT: "8080" })).toEqual({
      ok: true,
      value: { host: "0.0.0.0", port: 8080 },
    });
  });

  it.each(["http", "-1", "65536", "80.5"])("refuses PORT=%s", (port) => {
    expect(placeFrom({ PORT: port })).toMatchObject({
      ok: false,
      error: { kind: "port" },
    });
  });
});

describe("listen", () => {
  it("takes the next free port when none was asked for", async () => {
    const first = await listen(newServer(), { host: "127.0.0.1" });
    const second = await listen(newServer(), { host: "127.0.0.1" });
    if (!first.ok || !second.ok) throw new Error("both should listen");
    expect(second.value.address).not.toBe(first.value.address);
    expect((await fetch(second.value.address)).status).toBe(404);
  });

  it("says so when the port asked for is taken", async () => {
    const first = await listen(newServer(), { host: "127.0.0.1", port: 0 });
    if (!first.ok) throw new Error("should listen");
    const port = Number(new URL(first.value.address).port);
    const second = await listen(newServer(), { host: "127.0.0.1", port });
    expect(second).toMatchObject({ ok: false, error: { kind: "taken" } });
  });
});
