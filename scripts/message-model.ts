// Trains the message check on the corpus and writes its model: a line a feature, to be read and compared.
import { writeFile } from "node:fs/promises";
import { readCorpus } from "./message-model/read-corpus.ts";
import { trainModel } from "./message-model/train-model.ts";

const file = new URL(
  "../packages/guide/data/message-model.json",
  import.meta.url,
);
const { features, ...rest } = trainModel(await readCorpus("train"));
const head = JSON.stringify(rest)
  .slice(1, -1)
  .replaceAll(/,"(?=[a-z])/g, ',\n"');
const lines = Object.entries(features).map(
  ([name, pairs]) => `${JSON.stringify(name)}:${JSON.stringify(pairs)}`,
);
await writeFile(file, `{${head},\n"features":{\n${lines.join(",\n")}\n}}\n`);
