// Says how right the careful reader is, alone and with the small one, on drafts that neither saw, and writes it into
// docs/message-model.md. With --json it prints the figures instead, one line for each file and one for all.
//   --files DIR     where the files of the careful reader lie; those that ship when left out
//   --aside FILE    drafts to judge it on, as often as wanted; corpus/aside when left out
//   --wrong         with --json: the drafts whose verdict was wrong as well
import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openCareful } from "../packages/cli/src/careful-parts.ts";
import {
  carefulFolder,
  carefulParts,
} from "../packages/cli/src/node-careful.ts";
import { cardBlock, type LastJudged } from "./careful-card/card-block.ts";
import { figuresOf } from "./careful-card/figures.ts";
import { judge, type JudgedDraft, readers } from "./careful-card/judge.ts";
import { lastAsides } from "./careful-card/last-asides.ts";
import { readDrafts } from "./message-model/read-corpus.ts";
import { withBlock } from "./model-page/generated-block.ts";

const { values } = parseArgs({
  options: {
    files: { type: "string", default: carefulFolder },
    aside: { type: "string", multiple: true, default: [] },
    json: { type: "boolean", default: false },
    wrong: { type: "boolean", default: false },
  },
});

async function asides(): Promise<readonly string[]> {
  if (values.aside.length > 0) return values.aside;
  const folder = new URL("../packages/check/corpus/aside/", import.meta.url);
  return (await readdir(folder))
    .toSorted()
    .map((name) => fileURLToPath(new URL(name, folder)));
}

const lastPath = (name: string): string =>
  fileURLToPath(
    new URL(`../packages/check/corpus/last/${name}.tsv`, import.meta.url),
  );

const parts = await carefulParts(values.files);
if (!parts.ok) throw new Error(`${parts.error.path} is ${parts.error.kind}`);
const reader = await openCareful(parts.value);

async function judgeFile(path: string): Promise<readonly JudgedDraft[]> {
  const drafts = await readDrafts(path);
  const name = basename(path, ".tsv");
  const judged = await judge(drafts, reader, (done) => {
    if (done % 25 === 0 || done === drafts.length)
      process.stderr.write(`\r${name}: ${done} of ${drafts.length}`);
  });
  process.stderr.write("\n");
  return judged;
}

const files = new Map<string, readonly JudgedDraft[]>();
for (const path of await asides())
  files.set(basename(path, ".tsv"), await judgeFile(path));
const all = [...files.values()].flat();
files.set("all", all);

if (values.json) {
  for (const [name, judged] of files)
    console.log(
      JSON.stringify({
        name,
        drafts: judged.length,
        milliseconds:
          judged.reduce((sum, { took }) => sum + took, 0) / judged.length,
        ...Object.fromEntries(
          readers.map((who) => [who, figuresOf(judged, who)]),
        ),
      }),
    );
  if (values.wrong)
    for (const { draft, said } of all)
      if (said.joined.verdict !== draft.verdict)
        console.log(
          JSON.stringify({
            text: draft.text,
            context: draft.context,
            should: draft.verdict,
            small: said.small.verdict,
            careful: said.careful.verdict,
            joined: said.joined.verdict,
          }),
        );
} else {
  const last: LastJudged[] = [];
  for (const aside of lastAsides)
    last.push({ ...aside, judged: await judgeFile(lastPath(aside.name)) });
  const page = new URL("../docs/message-model.md", import.meta.url);
  const text = withBlock(
    await readFile(page, "utf8"),
    "careful reader",
    cardBlock({ judged: all, last }, parts.value.settings),
  );
  await writeFile(page, text);
}
