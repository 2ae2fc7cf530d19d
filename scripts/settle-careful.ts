// Settles from where on the sum of what both readers see of danger is one, on the drafts of corpus/aside, and writes
// it into packages/check/careful/careful.json. Run it when either reader has been taught anew.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { smallReading } from "@staying-power/check";
import { openCareful } from "../packages/cli/src/careful-parts.ts";
import {
  carefulFolder,
  carefulParts,
} from "../packages/cli/src/node-careful.ts";
import { readDrafts } from "./message-model/read-corpus.ts";

const wantedRecall = 0.95;
const wantedPrecision = 0.8;

const parts = await carefulParts(carefulFolder);
if (!parts.ok) throw new Error(`${parts.error.path} is ${parts.error.kind}`);
const reader = await openCareful(parts.value);

/** How much danger both see, without bound where a rule meets it, and whether there is one. */
const seen: { readonly sum: number; readonly isDanger: boolean }[] = [];
const folder = fileURLToPath(
  new URL("../packages/check/corpus/aside/", import.meta.url),
);
for (const name of (await readdir(folder)).toSorted()) {
  const drafts = await readDrafts(join(folder, name));
  for (const { text, context, verdict } of drafts) {
    const situation = { context, contactForbidden: false };
    const { beside } = smallReading(text, situation);
    const { danger } = await reader.read({ text, situation });
    if (beside === null) continue;
    seen.push({
      sum: beside.rule === null ? beside.worst.score + danger : Infinity,
      isDanger: verdict === "crisis",
    });
  }
  process.stderr.write(`${name}: ${String(drafts.length)} drafts\n`);
}

const sums = (isDanger: boolean): readonly number[] =>
  seen
    .filter((one) => one.isDanger === isDanger)
    .map(({ sum }) => sum)
    .toSorted((a, b) => a - b);
const dangers = sums(true);
const harmless = sums(false);
const from = (all: readonly number[], least: number): number =>
  all.filter((sum) => sum >= least).length;
const share = (all: readonly number[], of: number): number =>
  all[Math.floor(of * all.length)] ?? 0;

const candidates = seen.map(({ sum }) => sum).filter(Number.isFinite);
const strictest = Math.max(
  ...candidates.filter(
    (least) => from(dangers, least) / dangers.length >= wantedRecall,
  ),
);
const loosest = Math.min(
  ...candidates.filter((least) => {
    const right = from(dangers, least);
    return right / (right + from(harmless, least)) >= wantedPrecision;
  }),
);
// Half-way between the two, so that other drafts find room on both sides; the one with the recall where they cross.
const danger = (strictest + Math.min(strictest, loosest)) / 2;
// Nearly all danger, though not more than one harmless draft in twenty.
const worry = Math.min(
  danger - 1,
  Math.max(share(dangers, 0.02) - 0.25, share(harmless, 0.95)),
);

const rounded = (one: number): number => Number(one.toFixed(4));
const together = { danger: rounded(danger), worry: rounded(worry) };
const fieldsOf = (value: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value ?? {}));
const path = join(carefulFolder, "careful.json");
const settings = fieldsOf(JSON.parse(await readFile(path, "utf8")));
settings["thresholds"] = { ...fieldsOf(settings["thresholds"]), together };
await writeFile(path, `${JSON.stringify(settings, null, 2)}\n`);
console.log(JSON.stringify(together));
