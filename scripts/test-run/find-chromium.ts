import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first program on the search path with one of the names, as a whole path. */
export async function findProgram(
  wanted: readonly string[],
  searchPath: string,
): Promise<string | undefined> {
  for (const name of wanted) {
    for (const folder of searchPath.split(delimiter)) {
      if (folder === "") continue;
      const path = join(folder, name);
      if (await isExecutable(path)) return path;
    }
  }
  return undefined;
}

/** The browser for the browser tests: the one CHROME_PATH names, or the first one found on the search path. */
export async function findChromium(
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const named = env["CHROME_PATH"];
  if (named !== undefined && named !== "")
    return (await isExecutable(named)) ? named : undefined;
  return findProgram(names, env["PATH"] ?? "");
}
