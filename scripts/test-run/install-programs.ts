import { findProgram } from "./find-chromium.ts";
import { runCommand } from "./run-command.ts";

const byHand = (packages: readonly string[]): string =>
  `Install them yourself (Debian: apt-get install ${packages.join(" ")}); for a browser you have, set CHROME_PATH.`;

type Installed =
  { readonly ok: true } | { readonly ok: false; readonly error: string };

/** Who is asking, and where programs are looked for. */
export interface Installer {
  readonly searchPath: string;
  readonly isRoot: boolean;
  /** Whether somebody is there to type a password. */
  readonly canAsk: boolean;
}

async function asRoot(who: Installer): Promise<readonly string[] | undefined> {
  if (who.isRoot) return [];
  const sudo = await findProgram(["sudo"], who.searchPath);
  if (sudo === undefined) return undefined;
  return who.canAsk ? [sudo] : [sudo, "-n"];
}

/** Installs packages of Debian with one apt-get, as root or through sudo, and says so. */
export async function installPrograms(
  packages: readonly string[],
  who: Installer,
): Promise<Installed> {
  const missing = packages.join(", ");
  const aptGet = await findProgram(["apt-get"], who.searchPath);
  if (aptGet === undefined)
    return {
      ok: false,
      error: `Missing here: ${missing}; and there is no apt-get. ${byHand(packages)}`,
    };
  const prefix = await asRoot(who);
  if (prefix === undefined)
    return {
      ok: false,
      error: `Missing here: ${missing}; installing takes root or sudo. ${byHand(packages)}`,
    };
  console.log(
    `Missing: ${missing}. Installing from Debian with apt-get (a browser is about 115 MB to fetch).`,
  );
  const quietly = ["-qq", "-o", "DPkg::Lock::Timeout=300"];
  for (const task of [
    ["update"],
    ["install", "-y", "--no-install-recommends", ...packages],
  ]) {
    // Set by env, since sudo hands no variables on.
    const [program = "env", ...args] = [
      ...prefix,
      "env",
      "DEBIAN_FRONTEND=noninteractive",
      aptGet,
      ...quietly,
      ...task,
    ];
    const { code, output } = await runCommand(program, args);
    if (code !== 0)
      return {
        ok: false,
        error: `${output}\napt-get ${task[0] ?? ""} did not succeed. ${byHand(packages)}`,
      };
  }
  return { ok: true };
}
