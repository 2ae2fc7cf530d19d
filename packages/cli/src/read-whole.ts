import { longestText, type Result } from "@staying-power/case";
import { locale, terminalWords } from "@staying-power/words";
import type { Io } from "./io.ts";
import { openInput } from "./open-input.ts";

const { errors } = terminalWords;

/** No text of `longestText` characters takes more: UTF-8 spends at most three bytes on one UTF-16 unit. */
const mostBytes = 3 * longestText;

/** The whole text of a file or of standard input, or in words what is wrong with it. */
export async function readWhole(
  path: string,
  io: Io,
): Promise<Result<{ place: string; text: string }, string>> {
  const input = await openInput(path, io);
  if (!input.ok) return input;
  const { place, bytes } = input.value;
  const wrong = (what: string): Result<never, string> => ({
    ok: false,
    error: errors.place({ place, what }),
  });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let size = 0;
  try {
    for await (const chunk of bytes) {
      size += chunk.byteLength;
      if (size > mostBytes)
        return wrong(errors.tooBig(locale.number(mostBytes)));
      text += decoder.decode(chunk, { stream: true });
    }
    text += decoder.decode();
  } catch (error) {
    io.signal.throwIfAborted();
    return wrong(
      error instanceof TypeError ? errors.notText : errors.files.unreadable,
    );
  }
  if (text.trim() === "") return wrong(errors.empty);
  return { ok: true, value: { place, text } };
}
