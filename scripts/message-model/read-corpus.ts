import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import {
  type DraftContext,
  type DraftLabel,
  type DraftVerdict,
  draftContexts,
  draftLabels,
  draftVerdicts,
} from "../../packages/check/src/draft-check.ts";

/** One line of the corpus. */
export interface CorpusDraft {
  readonly verdict: DraftVerdict;
  readonly context: DraftContext;
  readonly labels: readonly DraftLabel[];
  readonly register: string;
  readonly text: string;
  /** The stretches of the text that carry the danger, where they were marked. */
  readonly dangers: readonly string[];
}

const corpus = fileURLToPath(
  new URL("../../packages/check/corpus/", import.meta.url),
);

/** Reads a part of the corpus, file by file in the order of their names; a line that is wrong is an error that names it. */
export async function readCorpus(
  part: "train" | "aside",
): Promise<readonly CorpusDraft[]> {
  const drafts: CorpusDraft[] = [];
  for (const name of (await readdir(`${corpus}${part}`)).toSorted())
    drafts.push(...(await readDrafts(`${corpus}${part}/${name}`)));
  return drafts;
}

/** Reads a file of the corpus; a line that is wrong is an error that names it. */
export async function readDrafts(
  path: string,
): Promise<readonly CorpusDraft[]> {
  const drafts: CorpusDraft[] = [];
  const lines = (await readFile(path, "utf8")).split("\n");
  for (const [at, line] of lines.entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const draft = parseLine(line);
    if (draft === null)
      throw new Error(
        `${path.split("/").slice(-2).join("/")}:${at + 1} is no line of the corpus`,
      );
    drafts.push(draft);
  }
  return drafts;
}

function parseLine(line: string): CorpusDraft | null {
  const [verdict, context, labels, register, text, ...more] = line.split("\t");
  if (text === undefined || text.trim() === "" || more.length > 0) return null;
  const names = labels === "-" ? [] : (labels ?? "").split(",");
  const known = names.map((name) => draftLabels.find((one) => one === name));
  const knownVerdict = draftVerdicts.find((one) => one === verdict);
  const knownContext = draftContexts.find((one) => one === context);
  if (knownVerdict === undefined || knownContext === undefined) return null;
  const held = known.filter((label) => label !== undefined);
  if (held.length !== names.length || register === undefined) return null;
  const typed = text.replaceAll("\\n", "\n");
  return {
    verdict: knownVerdict,
    context: knownContext,
    labels: held,
    register,
    text: typed.replaceAll(/[{}]/g, ""),
    dangers: Array.from(typed.matchAll(/\{([^{}]+)\}/g), ([, stretch]) =>
      (stretch ?? "").trim(),
    ),
  };
}
