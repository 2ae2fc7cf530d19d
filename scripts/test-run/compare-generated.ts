import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";
import { singleOutcome, type StepOutcome } from "./step-outcome.ts";

interface Generated {
  /** The script that makes the file, from the root. */
  readonly script: string;
  /** What it is told. */
  readonly args?: readonly string[];
  /** The file it makes, from the root. */
  readonly file: string;
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}

async function faultOf(
  root: string,
  { script, args = [], file }: Generated,
): Promise<string | undefined> {
  const path = join(root, file);
  const before = await textOf(path);
  if (before === undefined) return `${file} is missing: run node ${script}`;
  const { code, output } = await runCommand(process.execPath, [
    join(root, script),
    ...args,
  ]);
  const after = await textOf(path);
  if (after !== before) await writeFile(path, before);
  if (code !== 0) return `${script} did not succeed:\n${output}`;
  return after === before
    ? undefined
    : `${file} is not what ${script} makes: run node ${script}`;
}

/** Makes each generated file again, compares, and leaves the tree as it was. */
export async function compareGenerated(
  root: string,
  files: readonly Generated[],
): Promise<StepOutcome> {
  const faults: string[] = [];
  for (const entry of files) {
    const fault = await faultOf(root, entry);
    if (fault !== undefined) faults.push(fault);
  }
  return singleOutcome({
    ok: faults.length === 0,
    count: files.length,
    unit: "generated files",
    detail: faults.join("\n"),
  });
}
