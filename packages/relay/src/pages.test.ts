import type { Asset } from "@staying-power/server";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { usualBounds } from "./policy/bounds.ts";
import { relay } from "./relay.ts";
import { storeOn } from "./store/store.ts";

const page = (path: string, contentType: string): Asset => ({
  path,
  contentType,
  immutable: path.startsWith("/assets/"),
  digest: "d",
  bodies: { identity: Buffer.from("here") },
});

// No database is there: none is asked.
const store = storeOn(new Pool({ host: "nowhere.invalid" }));
let server: Awaited<ReturnType<typeof relay>>;
beforeAll(async () => {
  server = await relay({
    store,
    now: () => new Date(0),
    secret: Buffer.alloc(32),
    origin: "https://desk.example",
    bounds: usualBounds,
    hasRoom: () => Promise.resolve(false),
    pages: [page("/", "text/html"), page("/assets/a.js", "text/javascript")],
  });
});
afterAll(async () => {
  await server.close();
  await store.destroy();
});

describe("the pages of the desk", () => {
  it("are handed out without a database, and run nothing but what comes from here", async () => {
    const got = await server.inject("/");
    expect(got.statusCode).toBe(200);
    expect(got.body).toBe("here");
    const policy = String(got.headers["content-security-policy"]);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toContain("unsafe");
    expect(got.headers["cache-control"]).toBe("no-cache");
    expect(got.headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("are kept for ever where their name changes with them", async () => {
    const got = await server.inject("/assets/a.js");
    expect(got.headers["cache-control"]).toContain("immutable");
  });
});
