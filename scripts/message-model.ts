// Trains the message check on the corpus and writes its model: a line a feature, to be read and compared.
// It takes minutes, so beside it stands what it was made of: with --check only that is looked at.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { featureLines } from "../packages/check/src/feature-lines.ts";
import { root } from "../tests/house/source-file.ts";
import { madeFile, madeToday, modelFile } from "./message-model/made-of.ts";
import { readCorpus } from "./message-model/read-corpus.ts";
import { trainModel } from "./message-model/train-model.ts";

if (process.argv.includes("--check")) {
  const written = await readFile(join(root, madeFile), "utf8");
  if (written !== linesOf(await madeToday())) {
    console.error(
      `${modelFile} was made of something else than what is here: run npm run message-model`,
    );
    process.exitCode = 1;
  }
} else {
  const { features, ...rest } = await trainModel(await readCorpus("train"));
  const head = JSON.stringify(rest)
    .slice(1, -1)
    .replaceAll(/,"(?=[a-z])/g, ',\n"');
  const lines = featureLines(features).map((line) => JSON.stringify(line));
  await writeFile(
    join(root, modelFile),
    `{${head},\n"features":[\n${lines.join(",\n")}\n]}\n`,
  );
  await writeFile(join(root, madeFile), linesOf(await madeToday()));
}

function linesOf(made: object): string {
  return `${JSON.stringify(made, null, 2)}\n`;
}
