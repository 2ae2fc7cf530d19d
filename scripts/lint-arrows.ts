// Writes the linter's rules on imports into .oxlintrc.json, from the table of arrows.
// With --check it writes nothing and fails when the rules are not what it would write.
import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { arrowsByPackage, arrowsByWebFolder } from "../tests/house/arrows.ts";
import { importRules, withImportRules } from "./house/import-rules.ts";

const file = new URL("../.oxlintrc.json", import.meta.url);
const committed = await readFile(file, "utf8");
const rules = importRules(arrowsByPackage, arrowsByWebFolder);
const text = await format(withImportRules(committed, rules), {
  parser: "json",
});
if (!process.argv.includes("--check")) await writeFile(file, text);
else if (text !== committed) {
  console.error(".oxlintrc.json is out of date: npm run house");
  process.exitCode = 1;
}
