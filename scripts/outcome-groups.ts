// Counts how many coded cases share each kind of record of an outcome: node scripts/outcome-groups.ts FILE, one case a
// line. Writes packages/case/src/outcome-counts.ts. Run it again without a file, and docs/outcomes.md shows the counts.
import { readFile, writeFile } from "node:fs/promises";
import {
  addDays,
  earlyCase,
  outcomeBins,
  type OutcomeRecord,
  outcomeRecord,
} from "@staying-power/case";
import {
  modelVersion,
  parseCodedCase,
  saidEarly,
} from "@staying-power/forecast";
import { format } from "prettier";
import { withBlock } from "./model-page/generated-block.ts";
import { outcomeGroupsTable } from "./outcomes/outcome-groups-table.ts";

const [file] = process.argv.slice(2);
const page = new URL("../docs/outcomes.md", import.meta.url);
const counts = new URL(
  "../packages/case/src/outcome-counts.ts",
  import.meta.url,
);

if (file === undefined)
  await writeFile(
    page,
    withBlock(
      await readFile(page, "utf8"),
      "groups",
      await outcomeGroupsTable(),
    ),
  );
else await count(await readFile(file, "utf8"));

async function count(text: string): Promise<void> {
  const found = new Map<string, number>();
  for (const line of text.split("\n").filter((each) => each.trim() !== "")) {
    const record = recordOf(JSON.parse(line));
    const key = [record.endedBy, record.said, record.outcome].join(" ");
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  const numbers = Object.fromEntries(
    outcomeBins.endedBy.map((endedBy) => [
      endedBy,
      Object.fromEntries(
        outcomeBins.said.map((said) => [
          said,
          outcomeBins.outcome.map(
            (outcome) => found.get([endedBy, said, outcome].join(" ")) ?? 0,
          ),
        ]),
      ),
    ]),
  );
  const before = await readFile(counts, "utf8");
  const start = before.lastIndexOf("> = {");
  await writeFile(
    counts,
    await format(
      `${before.slice(0, start)}> = ${JSON.stringify(numbers)};

/** The version of the model that they were counted with. */
export const outcomeCountsModel = ${JSON.stringify(modelVersion)};
`,
      {
        parser: "typescript",
      },
    ),
  );
}

/** As a case of the app that was watched for a year. */
function recordOf(line: unknown): OutcomeRecord {
  const coded = parseCodedCase(line);
  if (!coded.ok) throw new TypeError(`${coded.error.path}: not a coded case`);
  const { theCase, cameBack, stayed } = coded.value;
  const early = earlyCase(theCase);
  if (early === null) throw new TypeError("a coded case without a breakup");
  const state = !cameBack
    ? "apart"
    : stayed === false
      ? "ended-again"
      : "together";
  const { breakup = "" } = theCase;
  const at = addDays(breakup, 370);
  const told = outcomeRecord(
    {
      ...theCase,
      events: [{ at, kind: "outcome", state }],
    },
    { today: "2199-12-31", said: saidEarly(early) },
  );
  if (!told.ok) throw new TypeError(told.error);
  return told.value;
}
