// Writes docs/numbers.md: every number of the model with its range, unit, grade and sources.
// With --check it writes nothing and fails when the page is not what it would write.
import { readFile, writeFile } from "node:fs/promises";
import { audit, posterior } from "@staying-power/forecast";
import { numbersPage } from "./numbers/numbers-page.ts";

const page = new URL("../docs/numbers.md", import.meta.url);
const text = await numbersPage(posterior, audit().settings);
if (process.argv.includes("--check")) {
  const committed = await readFile(page, "utf8").catch(() => "");
  if (committed !== text) {
    console.error("docs/numbers.md is out of date: npm run numbers");
    process.exitCode = 1;
  }
} else await writeFile(page, text);
