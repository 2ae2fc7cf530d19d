// Every address that the built app or a screen names leads somewhere.
import { readdir, readFile } from "node:fs/promises";
import { extname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { app } from "@staying-power/server";
import { beforeAll, describe, expect, it } from "vitest";
import { placeAt } from "../packages/web/src/app/guard.ts";
import { rooms } from "../packages/web/src/app/every-room.ts";
import { builtApp, builtAssets } from "./app-under-test.ts";

/** An address, and the file that names it. */
interface Named {
  readonly address: string;
  readonly from: string;
}

/** Places and files of the app, written out in code. */
const inCode = [
  /["'`](#\/[\w/-]*)["'`]/g,
  /["'`](\/[\w/-]+\.(?:html|js|css|svg|png|json|webmanifest|bin))["'`]/g,
];

/** Where addresses stand in a kind of file; the first group is the address. */
const patterns: Readonly<Record<string, readonly RegExp[]>> = {
  ".html": [/\s(?:href|src)="([^"]*)"/g, /\burl\(["']?([^"')]+)/g],
  ".css": [/\burl\(["']?([^"')]+)/g, /@import\s+["']([^"']+)/g],
  ".js": [
    /\bimport\(\s*[`"']([^`"']+)/g,
    /\bfrom\s*[`"'](\.[^`"']+)/g,
    /[`"'](\/?assets\/[\w.-]+)[`"']/g,
    /"path":"([^"]+)"/g,
    ...inCode,
  ],
  ".webmanifest": [/"(?:src|start_url|scope)":\s*"([^"]*)"/g],
  ".tsx": [/\s(?:href|src)=\{?["'`]([^"'`$]*)["'`]/g, ...inCode],
  ".ts": inCode,
};

/** The type that a file of each ending is served as. */
const types: Readonly<Record<string, RegExp>> = {
  "": /^text\/html;/,
  ".html": /^text\/html;/,
  ".css": /^text\/css;/,
  ".js": /^text\/javascript;/,
  ".svg": /^image\/svg\+xml/,
  ".png": /^image\/png$/,
  ".webmanifest": /^application\/manifest\+json/,
  ".json": /^application\/json/,
  ".txt": /^text\/plain/,
  ".ico": /^image\/x-icon$/,
  ".bin": /^application\/octet-stream$/,
  ".part": /^application\/octet-stream$/,
};

const sources = fileURLToPath(new URL("../packages/web/src", import.meta.url));
let served: ReadonlySet<string> = new Set();
let built: readonly Named[] = [];
let written: readonly Named[] = [];
let server: ReturnType<typeof app>;

beforeAll(async () => {
  const assets = await builtAssets();
  if (!assets.ok)
    throw new Error("the app is not built: run `npm run build` first");
  served = new Set(assets.value.map(({ path }) => path));
  server = app(assets.value);
  built = await namedIn(builtApp, [".html", ".css", ".js", ".webmanifest"]);
  written = await namedIn(sources, [".ts", ".tsx"]);
});

async function namedIn(
  folder: string,
  kinds: readonly string[],
): Promise<readonly Named[]> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter(
    (name) =>
      kinds.includes(extname(name)) &&
      !/\.test\.tsx?$|(?:^|\/)testing\//.test(name),
  );
  const texts = await Promise.all(
    files.map((name) => readFile(join(folder, name), "utf8")),
  );
  return files.flatMap((name, at) => addressesIn(name, texts[at] ?? ""));
}

function addressesIn(from: string, text: string): readonly Named[] {
  return (patterns[extname(from)] ?? []).flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ([, address = ""]) => ({
      address,
      from,
    })),
  );
}

/** The path a built file means by an address. */
function pathOf({ address, from }: Named): string {
  const [plain = ""] = address.split(/[?#]/);
  // Vite names what a chunk needs from the root of the app.
  if (plain.startsWith("assets/")) return `/${plain}`;
  const path = posix.resolve("/", posix.dirname(from), plain);
  return path === "/index.html" ? "/" : path;
}

/** What is wrong with an address, or null. */
function faultOf(named: Named): string | null {
  const { address, from } = named;
  const says = (fault: string): string => `${from}: ${address} ${fault}`;
  if (/^(?:https|tel|sms|mailto|data):/.test(address)) return null;
  if (address.startsWith("#")) {
    const { hash } = placeAt(rooms, address);
    return hash === address ? null : says(`leads to ${hash}`);
  }
  if (/^[a-z]+:/i.test(address)) return says("is of no kind we use");
  return served.has(pathOf(named)) ? null : says("is no file of the app");
}

describe("every address", () => {
  it("is looked for in all kinds of files", () => {
    const kinds = new Set(built.map(({ from }) => extname(from)));
    expect([...kinds]).toEqual(
      expect.arrayContaining([".html", ".js", ".webmanifest"]),
    );
    expect(built.length).toBeGreaterThan(served.size);
    expect(written.length).toBeGreaterThan(4);
  });

  it("of the built app is a file of it", () => {
    expect(built.map(faultOf).filter((fault) => fault !== null)).toEqual([]);
  });

  it("that a screen writes out is a file, a place, or elsewhere on purpose", () => {
    expect(written.map(faultOf).filter((fault) => fault !== null)).toEqual([]);
  });

  it("of a download names the file it gives", async () => {
    const names = await readdir(sources, { recursive: true });
    const texts = await Promise.all(
      names
        .filter((name) => name.endsWith(".tsx"))
        .map((name) => readFile(join(sources, name), "utf8")),
    );
    const links = texts.flatMap((text) => text.match(/<a\b[^>]*>/g) ?? []);
    const downloads = links.filter((link) => /\sdownload\b/.test(link));
    expect(downloads.length).toBeGreaterThan(0);
    // Without a name the word "true" becomes it.
    expect(downloads.filter((link) => !/\sdownload=/.test(link))).toEqual([]);
  });

  it("is served with a type that fits", async () => {
    const faults: string[] = [];
    for (const path of served) {
      const { statusCode, headers } = await server.inject(path);
      const type = String(headers["content-type"]);
      const fits = types[extname(path)]?.test(type) ?? false;
      if (statusCode !== 200 || !fits) faults.push(`${path}: ${type}`);
    }
    expect(faults).toEqual([]);
    expect(served.size).toBeGreaterThan(20);
    expect((await server.inject("/open-backup")).statusCode).toBe(404);
  });

  it.each([
    ["a.tsx", '<a href="/open-backups.html" download>'],
    ["a.tsx", '<a href="#/mine/backups">'],
    ["a.tsx", '<img src="picture.png" />'],
    ["a.tsx", '<a href="javascript:void(0)">'],
    ["a.tsx", "<a href={`/nowhere`}>"],
    ["index.html", '<link rel="icon" href="/icon.ico" />'],
    ["a.webmanifest", '{"icons":[{"src": "/icon-64.png"}]}'],
    ["assets/a.css", "p { background: url(dots.svg) }"],
    ["assets/a.js", "import(`./gone.js`)"],
    ["assets/a.js", 'const a = "/gone-page.html";'],
    ["sw.js", '[{"path":"/assets/gone.js","integrity":"x"}]'],
  ])("that leads nowhere is found in %s: %s", (from, text) => {
    const found = addressesIn(from, text).map(faultOf);
    expect(found.filter((fault) => fault !== null)).not.toEqual([]);
  });

  it.each([
    ["a.tsx", '<a href="/open-backup.html" download="x">'],
    ["a.tsx", '<a href="#/mine/backup">'],
    ["a.tsx", '<a href="https://age-encryption.org/v1">'],
    ["index.html", '<link rel="icon" href="/icon.svg" />'],
  ])("that leads somewhere passes in %s: %s", (from, text) => {
    const found = addressesIn(from, text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(faultOf)).toEqual(found.map(() => null));
  });
});
