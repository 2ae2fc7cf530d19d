import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { runCommand } from "./run-command.ts";
import { singleOutcome, type StepOutcome } from "./step-outcome.ts";

interface Generated {
  /** The script that makes the file, from the root. */
  readonly script: string;
  /** What it is told. */
  readonly args?: readonly string[];
  /** The file it makes, from the root. */
  readonly file: string;
  /** Whether it is told by `--out` to write elsewhere: other scripts read the file meanwhile. */
  readonly elsewhere?: boolean;
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}

async function faultOf(
  root: string,
  { script, args = [], file, elsewhere = false }: Generated,
  folder: string,
): Promise<string | undefined> {
  const path = join(root, file);
  const before = await textOf(path);
  if (before === undefined) return `${file} is missing: run node ${script}`;
  const made = elsewhere ? join(folder, basename(file)) : path;
  const { code, output } = await runCommand(process.execPath, [
    join(root, script),
    ...args,
    ...(elsewhere ? ["--out", made] : []),
  ]);
  const after = await textOf(made);
  if (!elsewhere && after !== before) await writeFile(path, before);
  if (code !== 0) return `${script} did not succeed:\n${output}`;
  return after === before
    ? undefined
    : `${file} is not what ${script} makes: run node ${script}`;
}

/**
 * Makes each generated file again, compares, and leaves the tree as it was. As many scripts run at a time as there are
 * cores, from the first on; those that make the same file run one after the other.
 */
export async function compareGenerated(
  root: string,
  files: readonly Generated[],
): Promise<StepOutcome> {
  const folder = await mkdtemp(join(tmpdir(), "staying-power-made-"));
  const waiting = [
    ...Map.groupBy(files.entries(), ([, { file }]) => file).values(),
  ];
  const faults = new Map<number, string>();
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      for (const [place, entry] of next) {
        const fault = await faultOf(root, entry, folder);
        if (fault !== undefined) faults.set(place, fault);
      }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  await rm(folder, { recursive: true });
  return singleOutcome({
    ok: faults.size === 0,
    count: files.length,
    unit: "generated files",
    detail: [...faults]
      .toSorted(([a], [b]) => a - b)
      .map(([, fault]) => fault)
      .join("\n"),
  });
}
