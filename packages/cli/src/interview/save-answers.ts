import { resolve } from "node:path";
import { terminalWords } from "@staying-power/words";
import { tell } from "../answer-with.ts";
import { exitCode, type ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { terminalSafe } from "../terminal-safe.ts";
import type { TypedLines } from "./typed-lines.ts";

const { errors } = terminalWords;
const words = terminalWords.interview;

/** Saves answers where the person wants them, and says where that is. Replaces no file unasked. */
export async function saveAnswers(
  answers: object,
  out: string | undefined,
  typed: TypedLines,
  io: Io,
): Promise<ExitCode> {
  const text = `${JSON.stringify(answers, null, 2)}\n`;
  let name = out;
  let replace = false;
  for (;;) {
    name ??= await askName(typed, io);
    if (name === undefined) {
      await tell(io, `${words.notSaved}\n`);
      return exitCode.done;
    }
    const place = terminalSafe(resolve(name));
    const put = await io.files.put(name, text, { replace, isPrivate: true });
    if (put.ok) {
      await tell(io, `${words.saved(place)}\n`);
      return exitCode.done;
    }

    const isTaken = put.error === "exists";
    const said = isTaken
      ? words.exists(place)
      : errors.place({ place, what: errors.files[put.error] });
    await tell(
      io,
      isTaken ? `${said}\n${words.prompt}` : `${said}\n${words.tryAgain}\n`,
    );
    const reply = isTaken ? await typed.next() : "";
    replace = reply !== null && words.keep.includes(reply.toLowerCase());
    // Nobody is there any more to give another name.
    if (reply === null || (!isTaken && typed.isOver)) {
      await tell(io, `${words.notSaved}\n`);
      return exitCode.failed;
    }
    if (!replace) name = undefined;
  }
}

/** A name for the file, or undefined for none. Whoever has gone gets one that is free. */
async function askName(typed: TypedLines, io: Io): Promise<string | undefined> {
  const free = await freeName(io);
  await tell(io, `\n${words.saveAs(free)}\n${words.prompt}`);
  const reply = await typed.next();
  if (reply === null) await tell(io, "\n");
  if (reply === null || reply === "") return free;
  return words.refuse.includes(reply.toLowerCase()) ? undefined : reply;
}

async function freeName(io: Io): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = number > 1 ? `my-case-${number}.json` : "my-case.json";
    if (!(await io.files.exists(name))) return name;
  }
}
