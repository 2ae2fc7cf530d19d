// Fills a small disk of its own under a database, makes room again, and prints what it saw:
// unshare -r -m node fill-disk.ts FOLDER [BINARIES]
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { openPool } from "../database/open-pool.ts";
import { startEmbedded } from "../database/start-embedded.ts";
import { orThrow } from "./with-database.ts";

const [, , folder = "", binaries = ""] = process.argv;
const options = { folder, ...(binaries === "" ? {} : { binaries }) };
const mount = (how: string): Promise<unknown> =>
  promisify(execFile)("mount", ["-t", "tmpfs", "-o", how, "tmpfs", folder]);

await mount("size=130m,mode=0700");
const database = await orThrow(startEmbedded(options));
const pool = openPool({ ...database.connection, max: 4 });
await pool.query("create table parcel (number int primary key, body text)");
let number = 0;
let acknowledged = 0;
let code = "";
const body = "x".repeat(100_000);

async function fill(): Promise<void> {
  while (code === "") {
    number += 1;
    try {
      await pool.query(
        "insert into parcel select $1, string_agg(md5($2 || n), '') from generate_series(1, 3000) n",
        [number, body.slice(0, 10) + String(number)],
      );
      acknowledged += 1;
    } catch (error) {
      code =
        error instanceof Error && "code" in error ? String(error.code) : "none";
    }
  }
}

await Promise.all([fill(), fill(), fill(), fill()]);
const freeWhenFull = await database.free();
await pool.end().catch(() => undefined);
await database.stop();
// The last bytes, so that not even the note of a server fits.
await writeFile(join(folder, "ballast"), Buffer.alloc(200_000_000)).catch(
  () => undefined,
);
const whileFull = await startEmbedded(options);
await mount("remount,size=400m");
const again = await orThrow(startEmbedded(options));
const after = openPool(again.connection);
const { rows } = await after.query<{ count: number }>(
  "select count(*)::int from parcel",
);
await after.query("insert into parcel values (0, '')");
await after.end();
await again.stop();
process.stdout.write(
  JSON.stringify({
    acknowledged,
    code,
    freeWhenFull,
    whileFull: whileFull.ok ? "started" : whileFull.error.kind,
    message: whileFull.ok ? "" : whileFull.error.message,
    kept: rows[0]?.count,
  }),
);
