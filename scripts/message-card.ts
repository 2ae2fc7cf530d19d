// Writes docs/message-model.md: how often the small reader of the message check is right on drafts its model never saw.
// What scripts/careful-card.ts wrote there of the careful one stays.
import { readFile, writeFile } from "node:fs/promises";
import { modelCard } from "./message-model/model-card.ts";
import { readCorpus } from "./message-model/read-corpus.ts";

const page = new URL("../docs/message-model.md", import.meta.url);
const kept = await readFile(page, "utf8");
const careful = kept.slice(kept.indexOf("\n## The careful reader"));
await writeFile(
  page,
  modelCard(await readCorpus("train"), await readCorpus("aside")) + careful,
);
