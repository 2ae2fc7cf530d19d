// Writes docs/gates.md: every gate before a reading, from the table that app and terminal use.
import { writeFile } from "node:fs/promises";
import { gatesPage } from "./gates/gates-page.ts";

await writeFile(
  new URL("../docs/gates.md", import.meta.url),
  await gatesPage(),
);
