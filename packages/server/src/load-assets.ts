import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Asset } from "./asset.ts";
import { ownPolicy } from "./own-policy.ts";
import { runsCodePolicy } from "./security-headers.ts";

const contentTypes: Readonly<Record<string, string>> = {
  ".bin": "application/octet-stream",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".part": "application/octet-stream",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
};

/** Already compressed: trying again only costs time. */
const compressedAlready: ReadonlySet<string> = new Set([
  ".png",
  ".ico",
  ".part",
]);

/** The worker of the careful reader, which runs code that is no script. */
const workerRunsCode = /^assets\/careful-worker-[^/]+\.js$/;

export type LoadedAssets =
  | { readonly ok: true; readonly value: readonly Asset[] }
  | { readonly ok: false; readonly error: { readonly kind: "not-built" } };

/**
 * Reads every file of the built app into memory and compresses it once.
 * @param folder the folder the web build writes.
 * @returns the files by address, or `not-built` when there is no page to serve.
 */
export async function loadAssets(folder: string): Promise<LoadedAssets> {
  const names = await fileNames(folder);
  if (!names.includes("index.html"))
    return { ok: false, error: { kind: "not-built" } };
  return {
    ok: true,
    value: await Promise.all(names.map((name) => loadAsset(folder, name))),
  };
}

async function fileNames(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, {
      recursive: true,
      withFileTypes: true,
    });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        relative(folder, join(entry.parentPath, entry.name))
          .split(sep)
          .join("/"),
      )
      .sort();
  } catch {
    return [];
  }
}

async function loadAsset(folder: string, name: string): Promise<Asset> {
  const identity = await readFile(join(folder, name));
  const extension = extname(name);
  const policy = workerRunsCode.test(name)
    ? runsCodePolicy
    : extension === ".html"
      ? ownPolicy(identity.toString())
      : undefined;
  return {
    path: name === "index.html" ? "/" : `/${name}`,
    contentType: contentTypes[extension] ?? "application/octet-stream",
    immutable: name.startsWith("assets/"),
    digest: createHash("sha256").update(identity).digest("hex").slice(0, 32),
    ...(policy === undefined ? {} : { policy }),
    bodies: {
      identity,
      ...(compressedAlready.has(extension)
        ? {}
        : await smallerBodies(identity)),
    },
  };
}

async function smallerBodies(
  identity: Buffer,
): Promise<{ br?: Buffer; gzip?: Buffer }> {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      },
    }),
    promisify(gzip)(identity, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  return {
    ...(br.length < identity.length ? { br } : {}),
    ...(gz.length < identity.length ? { gzip: gz } : {}),
  };
}
