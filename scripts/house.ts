// Measures the code of the packages, prints the table and writes it, with the arrows, into docs/architecture.md.
// With --check it writes nothing and fails when a block is not what it would write.
import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { arrowsByPackage, arrowsByWebFolder } from "../tests/house/arrows.ts";
import { isShippedCode } from "../tests/house/find-breaches.ts";
import { readSources } from "../tests/house/source-file.ts";
import { folderBlock, packageBlock } from "./house/arrow-blocks.ts";
import { houseTable } from "./house/house-table.ts";
import { measureHouse, readHouse } from "./house/measure-house.ts";
import { withBlock } from "./model-page/generated-block.ts";

const page = new URL("../docs/architecture.md", import.meta.url);
const committed = await readFile(page, "utf8");
const table = houseTable(
  measureHouse(readHouse(await readSources(isShippedCode))),
);
const blocks = [
  ["packages", packageBlock(arrowsByPackage)],
  ["folders", folderBlock(arrowsByWebFolder)],
  ["house", table],
] as const;
let text = committed;
for (const [name, content] of blocks) text = withBlock(text, name, content);
text = await format(text, { parser: "markdown" });
console.log(await format(table, { parser: "markdown" }));
if (!process.argv.includes("--check")) await writeFile(page, text);
else if (text !== committed) {
  console.error("docs/architecture.md is out of date: npm run house");
  process.exitCode = 1;
}
