// Writes packages/forecast/src/tables/learned-sizes.ts, the sizes that coded cases give to effects, and what is said of
// them in docs/coded-cases.md. The same cases give the same files, bit for bit. What to make anew after it stands there.
//   --check   do not write the sizes, and fail where they are not those that the cases give
import { readFile, writeFile } from "node:fs/promises";
import {
  heldBack,
  type LearnedSizes,
  learnSizes,
  weighCases,
} from "@staying-power/forecast";
import { format } from "prettier";
import {
  groupTable,
  heldBackTable,
  publishedTable,
} from "./learned/held-back.ts";
import { readCodedCases } from "./learned/read-coded-cases.ts";
import { showProgress } from "./learned/show-progress.ts";
import { sizesTable } from "./learned/sizes-table.ts";
import { withBlock } from "./model-page/generated-block.ts";

const table = new URL(
  "../packages/forecast/src/tables/learned-sizes.ts",
  import.meta.url,
);
const page = new URL("../docs/coded-cases.md", import.meta.url);
const weighed = weighCases(await readCodedCases(), {
  onProgress: showProgress("learning from coded cases"),
});
const learned = learnSizes(weighed);
const text = await sizesFile(learned);
if (!process.argv.includes("--check")) await writeFile(table, text);
else if (text !== (await readFile(table, "utf8"))) {
  console.error(
    "learned-sizes.ts is not what the cases give: node scripts/learn-effects.ts",
  );
  process.exitCode = 1;
}
const { readBy } = heldBack(weighed, {
  onProgress: showProgress("cases held back"),
});
const read = readBy("uncalibrated");
const blocks = [
  ["held back", heldBackTable(weighed, read)],
  ["as published", publishedTable(readBy("published"))],
  ["groups", groupTable(read)],
  ["sizes", sizesTable(learned.effects)],
] as const;
let written = await readFile(page, "utf8");
for (const [name, content] of blocks)
  written = withBlock(written, name, content);
await writeFile(page, await format(written, { parser: "markdown" }));

async function sizesFile({
  cases,
  widened,
  scale,
  sizes,
}: LearnedSizes): Promise<string> {
  // Named here, since whoever reads the imports of this file would take it for one.
  const types = "./learned-size.ts";
  return format(
    `// Written by scripts/learn-effects.ts; not to be changed by hand.
import type { LearnedSize } from "${types}";

/**
 * Sizes learned from ${cases} coded cases, by the name of the effect; how: docs/coded-cases.md. For effects on coming back
 * and on staying, the errors of what was taken for true were widened by ${widened.back} and ${widened.stay}, and judged
 * sizes of facts multiplied by ${scale.back} and ${scale.stay}.
 */
export const learnedSizes: Readonly<Record<string, LearnedSize>> = ${JSON.stringify(sizes)};
`,
    { parser: "typescript" },
  );
}
