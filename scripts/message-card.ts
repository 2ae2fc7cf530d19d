// Writes docs/message-model.md: how often the message check is right on drafts its model never saw.
import { writeFile } from "node:fs/promises";
import { modelCard } from "./message-model/model-card.ts";
import { readCorpus } from "./message-model/read-corpus.ts";

await writeFile(
  new URL("../docs/message-model.md", import.meta.url),
  modelCard(await readCorpus("train"), await readCorpus("aside")),
);
