import { findProgram } from "./find-chromium.ts";
import { runCommand } from "./run-command.ts";

const byHand =
  "Install Chromium yourself (Debian: apt-get install chromium), or set CHROME_PATH to a Chromium or Chrome you have.";

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

/** Installs Debian's Chromium with apt-get, as root or through sudo, and says so. */
export async function installChromium(who: Installer): Promise<Installed> {
  const aptGet = await findProgram(["apt-get"], who.searchPath);
  if (aptGet === undefined)
    return {
      ok: false,
      error: `There is no Chromium here and no apt-get. ${byHand}`,
    };
  const prefix = await asRoot(who);
  if (prefix === undefined)
    return {
      ok: false,
      error: `There is no Chromium here, and installing it takes root or sudo. ${byHand}`,
    };
  console.log(
    "No Chromium found: installing Debian's package with apt-get (about 115 MB to fetch).",
  );
  const quietly = ["-qq", "-o", "DPkg::Lock::Timeout=300"];
  for (const task of [
    ["update"],
    ["install", "-y", "--no-install-recommends", "chromium"],
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
        error: `${output}\napt-get ${task[0] ?? ""} did not succeed. ${byHand}`,
      };
  }
  return { ok: true };
}
