import { readFile } from "node:fs/promises";
import type { PoolConfig } from "pg";
import { openPool } from "../database/open-pool.ts";
import type { Outcome } from "../outcome.ts";
import { storeOn } from "../store/store.ts";
import { noteReturned, readReturned } from "./returned.ts";

/** Notes that a mail came back, from the report that a mail server sent to the address in MAIL_FROM. */
export async function noteBounced(
  connection: PoolConfig,
  file: string,
): Promise<Outcome> {
  const report = await readFile(file, "latin1").catch(() => undefined);
  if (report === undefined)
    return { ok: false, text: "There is no such file, or it cannot be read." };
  const returned = readReturned(report);
  if (returned === null)
    return {
      ok: false,
      text: "The file is no report that a mail of this relay came back for good. Nothing was noted.",
    };
  const store = storeOn(openPool(connection));
  try {
    return (await noteReturned(store, returned, new Date()))
      ? {
          ok: true,
          text: "Noted. The coach sees it among mail that was given up.",
        }
      : {
          ok: true,
          text: "What the mail was about is here no more, or its coach, or mail about it goes to another address by now. Nothing was noted.",
        };
  } finally {
    await store.destroy();
  }
}
