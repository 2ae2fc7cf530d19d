import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, inflateSync } from "node:zlib";

/** A text, and where it was found in which writing. */
export interface Found {
  readonly text: string;
  readonly where: string;
  readonly as: string;
}

/** How a text may be written into bytes without being sealed. */
const writings: Readonly<Record<string, (text: string) => readonly Buffer[]>> =
  {
    plain: (text) => [Buffer.from(text)],
    "UTF-16": (text) => [Buffer.from(text, "utf16le")],
    hex: (text) => {
      const hex = Buffer.from(text).toString("hex");
      return [Buffer.from(hex), Buffer.from(hex.toUpperCase())];
    },
    base64: (text) =>
      [0, 1, 2].flatMap((shift) => {
        const whole = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]);
        // What depends on the bytes before and after is left out.
        const inner = (sign: "base64" | "base64url") =>
          Buffer.from(
            whole
              .toString(sign)
              .replace(/=+$/, "")
              .slice(shift === 0 ? 0 : 4, -4),
          );
        return [inner("base64"), inner("base64url")];
      }),
  };

const shortestPacked = 8;
const unpackers = [
  { magic: Buffer.from([0x1f, 0x8b, 0x08]), unpack: gunzipSync },
  ...[0x01, 0x5e, 0x9c, 0xda].map((level) => ({
    magic: Buffer.from([0x78, level]),
    unpack: inflateSync,
  })),
] as const;

/** All that is packed somewhere within these bytes, unpacked; what only looks so gives nothing. */
function unpacked(bytes: Buffer): readonly Buffer[] {
  return unpackers.flatMap(({ magic, unpack }) => {
    const found: Buffer[] = [];
    for (
      let at = bytes.indexOf(magic);
      at !== -1;
      at = bytes.indexOf(magic, at + 1)
    )
      try {
        found.push(unpack(bytes.subarray(at, at + 2_000_000)));
      } catch {
        if (bytes.length - at < shortestPacked) break;
      }
    return found;
  });
}

/** Looks for texts in bytes, as they are and unpacked, in every writing. */
export function findIn(
  where: string,
  bytes: Buffer,
  texts: readonly string[],
): Found[] {
  return [bytes, ...unpacked(bytes)].flatMap((each, place) =>
    Object.entries(writings).flatMap(([as, write]) =>
      texts
        .filter((text) => write(text).some((written) => each.includes(written)))
        .map((text) => ({
          text,
          where,
          as: place === 0 ? as : `packed ${as}`,
        })),
    ),
  );
}

/** Looks for texts in every file of a folder and all folders in it. */
export async function findInFolder(
  folder: string,
  texts: readonly string[],
): Promise<{ readonly files: number; readonly found: readonly Found[] }> {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  const files = entries.filter((entry) => entry.isFile());
  const found: Found[] = [];
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    found.push(...findIn(path, await readIfThere(path), texts));
  }
  return { files: files.length, found };
}

/** A database that runs takes files away. */
async function readIfThere(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      return Buffer.alloc(0);
    throw error;
  }
}
