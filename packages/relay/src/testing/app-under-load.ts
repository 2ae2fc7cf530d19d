// Writes by eight at once until it is killed, and says each number once it is committed:
// node app-under-load.ts FOLDER FIRST [BINARIES]
import { openPool } from "../database/open-pool.ts";
import { startEmbedded } from "../database/start-embedded.ts";
import { orThrow } from "./with-database.ts";

const [, , folder = "", first = "", binaries = ""] = process.argv;
const database = await orThrow(
  startEmbedded({ folder, ...(binaries === "" ? {} : { binaries }) }),
);
const pool = openPool({ ...database.connection, max: 8 });
await pool.query(
  "create table if not exists ledger (number int, half text, primary key (number, half))",
);
let next = Number(first);
let over = false;
void (async () => {
  await database.ended;
  over = true;
})();

/** Two rows in one transaction. */
async function writeOne(number: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("insert into ledger values ($1, 'a')", [number]);
    await client.query("insert into ledger values ($1, 'b')", [number]);
    await client.query("commit");
    client.release();
    process.stdout.write(`${number}\n`);
  } catch {
    // The database died under it: nothing is acknowledged.
    client.release(true);
  }
}

async function writeAlways(): Promise<void> {
  while (!over) {
    next += 1;
    await writeOne(next).catch(() => undefined);
  }
}

process.stdout.write("ready\n");
await Promise.all(Array.from({ length: 8 }, writeAlways));
await pool.end().catch(() => undefined);
