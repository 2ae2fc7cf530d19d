// Settles how much the small reader counts beside the careful one in danger, and from where on what both see is one, on
// the drafts of corpus/aside, and writes it into packages/check/careful/careful.json. Run it when either reader has been taught anew.
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

// A little more than is wanted on drafts not seen.
const wantedRecall = 0.96;
const wantedPrecision = 0.82;

const parts = await carefulParts(carefulFolder);
if (!parts.ok) throw new Error(`${parts.error.path} is ${parts.error.kind}`);
const reader = await openCareful(parts.value);

/** How much danger each sees, the small one without bound where a rule meets it, and whether there is one. */
interface Seen {
  readonly small: number;
  readonly careful: number;
  readonly isDanger: boolean;
  /** Of an aside in which nothing is dangerous, and nothing must be taken for it. */
  readonly isEveryday: boolean;
}
const seen: Seen[] = [];
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
      small: beside.rule === null ? beside.worst.score : Infinity,
      careful: danger,
      isDanger: verdict === "crisis",
      isEveryday: name.startsWith("everyday"),
    });
  }
  process.stderr.write(`${name}: ${String(drafts.length)} drafts\n`);
}

/** From so much on there is danger, in a growing list. */
const from = (all: readonly number[], least: number): number =>
  all.filter((sum) => sum >= least).length;
const share = (all: readonly number[], of: number): number =>
  all[Math.floor(of * all.length)] ?? 0;

/** What both come to, the small one counted so many times: of the dangerous and of the harmless, each growing. */
function sumsBy(
  small: number,
): Readonly<Record<"dangers" | "harmless" | "everyday", readonly number[]>> {
  const of = (holds: (one: Seen) => boolean): readonly number[] =>
    seen
      .filter(holds)
      .map((one) => small * one.small + one.careful)
      .toSorted((a, b) => a - b);
  return {
    dangers: of(({ isDanger }) => isDanger),
    harmless: of(({ isDanger }) => !isDanger),
    everyday: of(({ isEveryday }) => isEveryday).filter(Number.isFinite),
  };
}

/** The highest threshold that finds as many dangers as are wanted. */
function strictestOf(dangers: readonly number[]): number {
  return Math.max(
    ...dangers.filter(
      (least) =>
        Number.isFinite(least) &&
        from(dangers, least) / dangers.length >= wantedRecall,
    ),
  );
}

/** How many of the harmless are taken for danger there. */
function alarmsBy(small: number): number {
  const { dangers, harmless } = sumsBy(small);
  return from(harmless, strictestOf(dangers));
}

const small = [0.25, 0.5, 0.75, 1].reduce((best, one) =>
  alarmsBy(one) < alarmsBy(best) ? one : best,
);
const { dangers, harmless, everyday } = sumsBy(small);
const strictest = strictestOf(dangers);
// Precise enough, and no more of the everyday ones taken for danger than at the strictest.
const loosest = Math.min(
  ...[...dangers, ...harmless].filter((least) => {
    const right = from(dangers, least);
    return (
      right / (right + from(harmless, least)) >= wantedPrecision &&
      from(everyday, least) <= from(everyday, strictest)
    );
  }),
);
// Half-way between the two, so that other drafts find room on both sides: on drafts not seen before, recall has fallen by
// .05 and precision not at all, so nearer to the strict one is too strict. The one with the recall where they cross.
const danger = strictest - (strictest - Math.min(strictest, loosest)) / 2;
// Nearly all danger, though not more than one harmless draft in twenty.
const worry = Math.min(
  danger - 1,
  Math.max(share(dangers, 0.02) - 0.25, share(harmless, 0.95)),
);

const rounded = (one: number): number => Number(one.toFixed(4));
const together = { small, danger: rounded(danger), worry: rounded(worry) };
const fieldsOf = (value: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value ?? {}));
const path = join(carefulFolder, "careful.json");
const settings = fieldsOf(JSON.parse(await readFile(path, "utf8")));
settings["thresholds"] = { ...fieldsOf(settings["thresholds"]), together };
await writeFile(path, `${JSON.stringify(settings, null, 2)}\n`);
console.log(JSON.stringify(together));
