// Compares two ways to learn sizes from coded cases, Laplace's approximation, which the model uses, and an ensemble
// smoother under three seeds, and writes the table into docs/coded-cases.md: the same bit for bit. Each case is
// weighed in half as many draws as the model learned with, which saves minutes and is the same for both.
import { readFile, writeFile } from "node:fs/promises";
import {
  ensembleLogistic,
  heldBackBy,
  learnEffectsBy,
  penalisedLogistic,
  weighCases,
} from "@staying-power/forecast";
import { format } from "prettier";
import { methodsTable } from "./learned/methods-table.ts";
import { readCodedCases } from "./learned/read-coded-cases.ts";
import { showProgress } from "./learned/show-progress.ts";
import { withBlock } from "./model-page/generated-block.ts";

const page = new URL("../docs/coded-cases.md", import.meta.url);
const seeds = [1, 2, 3];
const names = ["Laplace", ...seeds.map((seed) => `ES-MDA, seed ${seed}`)];
const methods = [penalisedLogistic, ...seeds.map(ensembleLogistic)];
const weighed = weighCases(await readCodedCases(), {
  draws: 60,
  onProgress: showProgress("weighing coded cases"),
});
const learned = learnEffectsBy(weighed, methods);
const held = heldBackBy(weighed, methods, {
  onProgress: showProgress("cases held back"),
});
const table = methodsTable(
  names,
  learned,
  held.map(({ readBy }) => readBy("uncalibrated")),
);
const text = withBlock(await readFile(page, "utf8"), "methods", table);
await writeFile(page, await format(text, { parser: "markdown" }));
