// Writes the tables of docs/reunion-check.md: what each answer says, and how well imagined couples are told apart.
//   node scripts/reunion-check.ts [COUPLES]
// COUPLES of each of the eleven reasons; 1000 by default. The same number gives the same page.
import { readFile, writeFile } from "node:fs/promises";
import { scoreReunions } from "@staying-power/forecast";
import { format } from "prettier";
import { withBlock } from "./model-page/generated-block.ts";
import { questionTables, scoreTables } from "./reunion/reunion-blocks.ts";

const perReason = Number(process.argv[2] ?? 1000);
if (!Number.isInteger(perReason) || perReason < 1) {
  console.error("usage: node scripts/reunion-check.ts [COUPLES]");
  process.exitCode = 2;
} else {
  const page = new URL("../docs/reunion-check.md", import.meta.url);
  const scored = scoreReunions({
    perReason,
    draws: 200,
    seed: 2026,
    onProgress: (done, all) => {
      if (process.stderr.isTTY && done % 500 === 0)
        process.stderr.write(`\r${done} of ${all}`);
    },
  });
  const text = withBlock(
    withBlock(await readFile(page, "utf8"), "answers", questionTables()),
    "couples",
    scoreTables(scored),
  );
  await writeFile(page, await format(text, { parser: "markdown" }));
}
