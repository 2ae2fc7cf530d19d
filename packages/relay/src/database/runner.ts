import { chown, stat } from "node:fs/promises";
import type { Result } from "../result.ts";
import { runProgram } from "./run-program.ts";
import { type DatabaseFailure, failed } from "./running-database.ts";

/** As whom PostgreSQL runs: it refuses to run as root. */
export interface Runner {
  /** What stands before its command. */
  readonly before: readonly string[];
  /** Another account than ours, for which its files must be readable. */
  readonly who?: { readonly uid: number; readonly gid: number };
}

/** Ourselves. */
export const ourselves: Runner = { before: [] };

/** In a namespace of its own, where the files of root are those of an ordinary account. */
const ownNamespace: Runner = {
  before: ["unshare", "-U", "--map-user=1000", "--map-group=1000"],
};

/** The account that owns nothing. */
const nobody = { uid: 65534, gid: 65534 };

/**
 * As whom the database of a folder runs.
 *
 * An ordinary account runs it itself. Root runs it as the owner of the folder; where that is root
 * too, in a namespace of its own, or, where the machine forbids that, as nobody, to whom the folder
 * is then given.
 * @param folder an existing folder for the data.
 * @param namespace the way tried first when root owns the folder.
 */
export async function runnerOf(
  folder: string,
  namespace: Runner = ownNamespace,
): Promise<Result<Runner, DatabaseFailure>> {
  if (process.getuid?.() !== 0) return { ok: true, value: ourselves };
  const owner = await stat(folder);
  if (owner.uid !== 0) return asAccount(folder, owner);
  if ((await runProgram(["true"], { runner: namespace })).code === 0)
    return { ok: true, value: namespace };
  await chown(folder, nobody.uid, nobody.gid);
  const given = await asAccount(folder, nobody);
  if (!given.ok) await chown(folder, 0, 0);
  return given;
}

async function asAccount(
  folder: string,
  { uid, gid }: { readonly uid: number; readonly gid: number },
): Promise<Result<Runner, DatabaseFailure>> {
  const runner: Runner = { before: [], who: { uid, gid } };
  const entered = await runProgram(["test", "-w", folder], { runner });
  return entered.code === 0
    ? { ok: true, value: runner }
    : failed(
        "root-refused",
        "PostgreSQL does not run as root, and no other account may enter the data folder. Start the relay as an ordinary account, or set STAYING_POWER_DATA to a folder that every account may reach, such as /var/lib/staying-power.",
      );
}
