// Makes the generated blocks of docs/model.md again: the worked example, the audit, the direction table and
// what effects put in come out as, and the first weeks.
// With --check it writes nothing and fails when a block is not what it would write.
// The blocks "stories" and "each story" are made by scripts/score-cases.ts from a file that is not in the repository.
import { readFile, writeFile } from "node:fs/promises";
import { audit } from "@staying-power/forecast";
import { format } from "prettier";
import { auditBlock, directionBlock } from "./model-page/audit-blocks.ts";
import { earlyDays } from "./model-page/early-days.ts";
import { withBlock } from "./model-page/generated-block.ts";
import { realisedEffects } from "./model-page/realised-effects.ts";
import { workedExample } from "./model-page/worked-example.ts";

const page = new URL("../docs/model.md", import.meta.url);
const committed = await readFile(page, "utf8");
const checked = audit();
const blocks = [
  ["worked example", await workedExample()],
  ["audit", auditBlock(checked)],
  ["directions", directionBlock(checked)],
  ["realised effects", realisedEffects()],
  ["early days", earlyDays()],
] as const;
let text = committed;
for (const [name, content] of blocks) text = withBlock(text, name, content);
text = await format(text, { parser: "markdown" });
if (!process.argv.includes("--check")) await writeFile(page, text);
else if (text !== committed) {
  console.error("docs/model.md is out of date: node scripts/model-page.ts");
  process.exitCode = 1;
}
