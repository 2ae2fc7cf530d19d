// Writes docs/method.md: the method as the program holds it, from the tables of the plan.
import { writeFile } from "node:fs/promises";
import { methodPage } from "./method/method-page.ts";

await writeFile(
  new URL("../docs/method.md", import.meta.url),
  await methodPage(),
);
