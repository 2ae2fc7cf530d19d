import { createHash } from "node:crypto";
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { app } from "./app.ts";
import { loadAssets } from "./load-assets.ts";

const page = `<!doctype html><title>x</title>${"<p>again and again</p>".repeat(40)}`;
const script = `export const word = "${"steady ".repeat(60)}";`;
const ownScript = "document.title = 'by itself';";
const ownStyle = "p { color: teal }";
const wholeInItself = `<!doctype html><style>${ownStyle}</style><p>One file.</p><script>${ownScript}</script>`;
const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
const packed = gzipSync("a piece ".repeat(100));
let folder = "";
let server: FastifyInstance;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "staying-power-server-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), page);
  await writeFile(join(folder, "open-backup.html"), wholeInItself);
  await writeFile(join(folder, "sw.js"), script);
  await writeFile(join(folder, "icon.png"), picture);
  await writeFile(join(folder, "manifest.webmanifest"), "{}");
  await writeFile(join(folder, "assets", "main-1a2b3c4d.js"), script);
  await writeFile(join(folder, "assets", "careful-worker-1a2b3c4d.js"), script);
  await mkdir(join(folder, "assets", "careful"));
  await writeFile(join(folder, "assets", "careful", "1a2b.part"), packed);
  const assets = await loadAssets(folder);
  if (!assets.ok) throw new Error(assets.error.kind);
  server = app(assets.value);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe("loadAssets", () => {
  it("says not-built for a folder without a page, and for no folder", async () => {
    const empty = await mkdtemp(join(tmpdir(), "staying-power-empty-"));
    expect(await loadAssets(empty)).toEqual({
      ok: false,
      error: { kind: "not-built" },
    });
    await rm(empty, { recursive: true });
    expect(await loadAssets(empty)).toEqual({
      ok: false,
      error: { kind: "not-built" },
    });
  });
});

describe("app", () => {
  it("serves the page at / and at /index.html, to be checked again each time", async () => {
    for (const url of ["/", "/index.html", "/?from=somewhere"]) {
      const answer = await server.inject(url);
      expect(answer.statusCode).toBe(200);
      expect(answer.body).toBe(page);
      expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(answer.headers["cache-control"]).toBe("no-cache");
    }
  });

  it("lets hashed files be kept for ever and the service worker never", async () => {
    const hashed = await server.inject("/assets/main-1a2b3c4d.js");
    const worker = await server.inject("/sw.js");
    expect(hashed.headers["cache-control"]).toBe(
      "public, max-age=31536000, immutable",
    );
    expect(worker.headers["cache-control"]).toBe("no-cache");
    expect(worker.headers["content-type"]).toBe(
      "text/javascript; charset=utf-8",
    );
  });

  it.each([
    ["br, gzip", "br"],
    ["gzip", "gzip"],
    ["gzip;q=1.0, br;q=0", "gzip"],
    ["*", "br"],
    ["GZIP ; q=0.2", "gzip"],
    ["identity", undefined],
    ["br;q=oops", undefined],
    ["", undefined],
  ])("answers Accept-Encoding %o with %o", async (accepted, chosen) => {
    const answer = await server.inject({
      url: "/",
      headers: { "accept-encoding": accepted },
    });
    expect(answer.headers["content-encoding"]).toBe(chosen);
    expect(answer.headers["vary"]).toBe("accept-encoding");
    expect(answer.headers["content-length"]).toBe(
      String(answer.rawPayload.length),
    );
    const body =
      chosen === "br"
        ? brotliDecompressSync(answer.rawPayload)
        : chosen === "gzip"
          ? gunzipSync(answer.rawPayload)
          : answer.rawPayload;
    expect(body.toString()).toBe(page);
  });

  it("leaves a picture as it is", async () => {
    const answer = await server.inject({
      url: "/icon.png",
      headers: { "accept-encoding": "br" },
    });
    expect(answer.headers["content-encoding"]).toBeUndefined();
    expect(answer.rawPayload).toEqual(picture);
  });

  it("answers 304 to a known entity tag, and the body to another encoding's", async () => {
    const headers = { "accept-encoding": "br" };
    const first = await server.inject({ url: "/", headers });
    const etag = String(first.headers.etag);
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await server.inject({
        url: "/",
        headers: { ...headers, "if-none-match": tag },
      });
      expect(again.statusCode).toBe(304);
      expect(again.body).toBe("");
      expect(again.headers["etag"]).toBe(etag);
    }
    const plain = await server.inject({
      url: "/",
      headers: { "if-none-match": etag },
    });
    expect(plain.statusCode).toBe(200);
  });

  it("answers HEAD with the headers of GET and no body", async () => {
    const headers = { "accept-encoding": "gzip" };
    const get = await server.inject({ url: "/sw.js", headers });
    const head = await server.inject({
      method: "HEAD",
      url: "/sw.js",
      headers,
    });
    expect(head.statusCode).toBe(200);
    expect(head.body).toBe("");
    const { date: _, ...expected } = get.headers;
    expect(head.headers).toMatchObject(expected);
  });

  it.each([
    ["GET", "/nothing-here", 404],
    ["GET", "/assets/", 404],
    ["GET", "/../../etc/passwd", 404],
    ["GET", "/%2e%2e/%2e%2e/etc/passwd", 404],
    ["GET", "/constructor", 404],
    ["GET", "/%zz", 400],
    ["POST", "/", 405],
    ["DELETE", "/sw.js", 405],
    ["OPTIONS", "/", 405],
  ] as const)(
    "answers %s %s with a clear %i page",
    async (method, url, status) => {
      const answer = await server.inject({ method, url });
      expect(answer.statusCode).toBe(status);
      expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(answer.headers["cache-control"]).toBe("no-store");
      expect(answer.body).toContain("<h1>");
      expect(answer.headers["content-security-policy"]).toContain(
        "default-src 'none'",
      );
      if (status === 405) expect(answer.headers["allow"]).toBe("GET, HEAD");
    },
  );

  it("sends the strict headers with every answer", async () => {
    for (const url of [
      "/",
      "/sw.js",
      "/assets/main-1a2b3c4d.js",
      "/nothing",
      "/%zz",
    ]) {
      const { headers } = await server.inject(url);
      const policy = String(headers["content-security-policy"]);
      expect(policy).not.toContain("unsafe");
      expect(policy.split("; ").sort()).toEqual(
        [
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "worker-src 'self'",
          "connect-src 'self'",
          "img-src 'self'",
          "manifest-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'",
        ].sort(),
      );
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
      expect(headers["permissions-policy"]).toContain("geolocation=()");
      expect(headers["set-cookie"]).toBeUndefined();
    }
  });

  it("lets the page ask one relay where one is named, and nobody else", async () => {
    const assets = await loadAssets(folder);
    if (!assets.ok) throw new Error(assets.error.kind);
    const other = app(assets.value, "https://desk.example");
    const policy = async (url: string) =>
      String((await other.inject(url)).headers["content-security-policy"]);
    for (const url of ["/", "/nothing", "/%zz"]) {
      const parts = (await policy(url)).split("; ");
      expect(parts).toContain("connect-src 'self' https://desk.example");
      expect(parts.filter((part) => part.includes("desk"))).toHaveLength(1);
    }
    expect(await policy("/assets/careful-worker-1a2b3c4d.js")).not.toContain(
      "desk",
    );
    await other.close();
  });

  it("lets one worker run code that is no script, and ask nobody for anything", async () => {
    const { headers } = await server.inject(
      "/assets/careful-worker-1a2b3c4d.js",
    );
    expect(headers["content-security-policy"]).toBe(
      [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join("; "),
    );
    expect(headers["x-content-type-options"]).toBe("nosniff");
    const other = await server.inject("/assets/main-1a2b3c4d.js");
    expect(other.headers["content-security-policy"]).not.toContain("unsafe");
  });

  it("hands out a piece that is packed already as it is, to be kept for ever", async () => {
    const { headers, rawPayload } = await server.inject({
      url: "/assets/careful/1a2b.part",
      headers: { "accept-encoding": "gzip, br" },
    });
    expect(headers["content-encoding"]).toBeUndefined();
    expect(headers["content-type"]).toBe("application/octet-stream");
    expect(headers["cache-control"]).toContain("immutable");
    expect(rawPayload).toEqual(packed);
  });

  it("lets a page that is whole in itself run what stands in it, and load nothing", async () => {
    const digestOf = (text: string): string =>
      `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const expected = [
      "default-src 'none'",
      `script-src ${digestOf(ownScript)}`,
      `style-src ${digestOf(ownStyle)}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join("; ");
    for (const request of [
      { method: "GET", url: "/open-backup.html" },
      { method: "HEAD", url: "/open-backup.html" },
      {
        method: "GET",
        url: "/open-backup.html?from=x",
        headers: { "if-none-match": "*" },
      },
    ] as const) {
      const { headers } = await server.inject(request);
      expect(headers["content-security-policy"]).toBe(expected);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    }
  });
});
