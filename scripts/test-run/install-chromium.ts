import { findProgram } from "./find-chromium.ts";
import { runCommand } from "./run-command.ts";

const byHand =
  "Install Chromium yourself (Debian: apt-get install chromium), or set CHROME_PATH to a Chromium or Chrome you have.";

type Installed =
  { readonly ok: true } | { readonly ok: false; readonly error: string };

async function asRoot(): Promise<readonly string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  const sudo = await findProgram(["sudo"], process.env["PATH"] ?? "");
  // Without a terminal nobody can type a password, so ask for none.
  return sudo === undefined
    ? undefined
    : process.stdin.isTTY
      ? [sudo]
      : [sudo, "-n"];
}

/** Installs Debian's Chromium with apt-get, as root or through sudo, and says so. */
export async function installChromium(): Promise<Installed> {
  const apt = await findProgram(["apt-get"], process.env["PATH"] ?? "");
  if (apt === undefined)
    return {
      ok: false,
      error: `There is no Chromium here and no apt-get. ${byHand}`,
    };
  const prefix = await asRoot();
  if (prefix === undefined)
    return {
      ok: false,
      error: `There is no Chromium here, and installing it takes root or sudo. ${byHand}`,
    };
  console.log(
    "No Chromium found: installing Debian's package with apt-get (about 115 MB to fetch).",
  );
  const quiet = ["-qq", "-o", "DPkg::Lock::Timeout=300"];
  for (const task of [
    ["update"],
    ["install", "-y", "--no-install-recommends", "chromium"],
  ]) {
    const [program = apt, ...args] = [
      ...prefix,
      "env",
      "DEBIAN_FRONTEND=noninteractive",
      apt,
      ...quiet,
      ...task,
    ];
    const result = await runCommand(program, args);
    if (result.code !== 0)
      return {
        ok: false,
        error: `${result.output}\napt-get ${task[0] ?? ""} did not succeed. ${byHand}`,
      };
  }
  return { ok: true };
}
