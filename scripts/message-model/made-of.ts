import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  readSources,
  root,
  type SourceFile,
} from "../../tests/house/source-file.ts";
import { type ImportArrow, importGraph } from "../house/import-graph.ts";

/** What a model was made of and what came out, each as a SHA-256 in hexadecimal. */
export interface Made {
  /** The drafts it learned from, and every file of code that its trainer imports, however far. */
  readonly of: string;
  /** The model's own file. */
  readonly model: string;
}

const trainer = [
  "scripts/message-model/train-model.ts",
  "packages/check/src/feature-lines.ts",
];
const drafts = "packages/check/corpus/train/";
/** The model's file, from the root. */
export const modelFile = "packages/check/en/message-model.json";
/** Where it is written what the model was made of, from the root. */
export const madeFile = "packages/check/en/message-model.made.json";

/** What the model that stands here would be made of today, and what it is. */
export async function madeToday(): Promise<Made> {
  const files = await readSources(
    (path) =>
      path.startsWith(drafts) ||
      (/^(packages|scripts|tests|bench|e2e)\//.test(path) &&
        /\.tsx?$/.test(path) &&
        !/\.test\.tsx?$/.test(path)),
  );
  return madeOf(files, await readFile(join(root, modelFile), "utf8"));
}

/**
 * @param files - the drafts, and all code that one of the trainer's files could import.
 * @param model - the text of the model's file.
 */
export function madeOf(files: readonly SourceFile[], model: string): Made {
  const code = files.filter(({ path }) => !path.startsWith(drafts));
  const reached = reachedFrom(trainer, importGraph(code));
  const parts = files
    .filter(({ path }) => path.startsWith(drafts) || reached.has(path))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
  return {
    of: hashOf(parts.map(({ path, text }) => `${path}\n${text}\n`).join("")),
    model: hashOf(model),
  };
}

function reachedFrom(
  start: readonly string[],
  arrows: readonly ImportArrow[],
): ReadonlySet<string> {
  const reached = new Set(start);
  for (const file of reached)
    for (const { from, to, typeOnly } of arrows)
      if (from === file && !typeOnly) reached.add(to);
  return reached;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
