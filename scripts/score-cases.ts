// Scores the forecast on cases whose outcome is known: how well it ranks them, and its Brier score.
//   node scripts/score-cases.ts FILE [--write PAGE]
// FILE is a list of { weeksSinceBreakup, facts, outcome: { cameBack, stayed }, core }. With --write the tables replace
// the blocks "stories" and "each story" of PAGE.
import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { withBlock } from "./model-page/generated-block.ts";
import { readStories } from "./score/read-stories.ts";
import { eachStory, readAll, scoreTable } from "./score/score-stories.ts";

const [file, flag, page] = process.argv.slice(2);
if (file === undefined || (flag !== undefined && flag !== "--write")) {
  console.error("usage: node scripts/score-cases.ts FILE [--write PAGE]");
  process.exitCode = 2;
} else {
  const stories = readStories(await readFile(file, "utf8"));
  if (!stories.ok) {
    console.error(stories.error);
    process.exitCode = 1;
  } else {
    const read = readAll(stories.value);
    const [scores, each] = [scoreTable(read), eachStory(read)];
    if (page === undefined) console.log(`${scores}\n\n${each}`);
    else {
      const text = withBlock(await readFile(page, "utf8"), "stories", scores);
      const both = withBlock(text, "each story", each);
      await writeFile(page, await format(both, { parser: "markdown" }));
    }
  }
}
