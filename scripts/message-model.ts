// Trains the message check on the corpus and writes its model: a line a feature, to be read and compared.
import { writeFile } from "node:fs/promises";
import { featureLines } from "../packages/check/src/feature-lines.ts";
import { readCorpus } from "./message-model/read-corpus.ts";
import { trainModel } from "./message-model/train-model.ts";

const file = new URL(
  "../packages/check/en/message-model.json",
  import.meta.url,
);
const { features, ...rest } = await trainModel(await readCorpus("train"));
const head = JSON.stringify(rest)
  .slice(1, -1)
  .replaceAll(/,"(?=[a-z])/g, ',\n"');
const lines = featureLines(features).map((line) => JSON.stringify(line));
await writeFile(file, `{${head},\n"features":[\n${lines.join(",\n")}\n]}\n`);
