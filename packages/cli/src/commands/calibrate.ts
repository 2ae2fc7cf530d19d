import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { locale, terminalWords } from "@staying-power/words";
import { failWith } from "../answer-with.ts";
import { inBackground } from "../background/in-background.ts";
import type { Command } from "../command.ts";
import { exitCode, type ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { putText } from "../put-text.ts";
import { writeText } from "../write-text.ts";
import { drawsOption, integersOf, seedOption } from "./shared-options.ts";

const { commands, errors, options } = terminalWords;
const words = terminalWords.calibrate;

/** `calibrate`: the posterior, made again from priors, targets and seed. */
export const calibrateCommand: Command = {
  name: "calibrate",
  words: commands.calibrate,
  operands: [],
  options: [
    { name: "out", kind: "file", words: options.posteriorOut },
    {
      name: "check",
      kind: "flag",
      words: options.check,
      excludes: "out",
    },
    drawsOption,
    seedOption,
    {
      name: "groups",
      kind: "integer",
      low: 1,
      high: 1000,
      words: options.groups,
    },
  ],
  async run(given, io) {
    const out = given.texts.get("out");
    const stored = await inBackground(
      "calibrate",
      integersOf(given, ["draws", "seed", "groups"]),
      io,
    );
    const text = `${JSON.stringify(stored)}\n`;
    if (given.flags.has("check")) return await check(text, io);
    if (out !== undefined) return await putText(out, text, io);
    await writeText(io.stdout, text, io.signal);
    return exitCode.done;
  },
};

async function check(text: string, io: Io): Promise<ExitCode> {
  const path = publishedPosterior();
  const kept = await io.files.open(path);
  if (!kept.ok)
    return await failWith(
      io,
      errors.place({ place: path, what: errors.files[kept.error] }),
    );
  const pieces: Uint8Array[] = [];
  for await (const piece of kept.value) pieces.push(piece);
  const there = Buffer.concat(pieces);
  const made = Buffer.from(text);
  if (made.equals(there)) {
    await writeText(io.stdout, `${words.same}\n`, io.signal);
    return exitCode.done;
  }
  const first = made.findIndex((byte, index) => byte !== there[index]);
  const at = locale.number((first < 0 ? made.byteLength : first) + 1);
  return await failWith(
    io,
    words.differs({
      at,
      made: locale.number(made.byteLength),
      kept: locale.number(there.byteLength),
    }),
  );
}

/** The file that the forecast itself reads, beside its sources. */
function publishedPosterior(): string {
  const root = createRequire(import.meta.url).resolve(
    "@staying-power/forecast",
  );
  return fileURLToPath(new URL("../data/posterior.json", pathToFileURL(root)));
}
