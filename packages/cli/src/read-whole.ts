import { longestText, type Result } from "@staying-power/case";
import { locale, terminalWords } from "@staying-power/words";
import type { Io } from "./io.ts";
import { openInput } from "./open-input.ts";

const { errors } = terminalWords;

/** No text of `longestText` characters takes more: UTF-8 spends at most three bytes on one UTF-16 unit. */
const mostBytes = 3 * longestText;

/** What a text is expected to hold. */
type Expected = "case" | "draft" | "safety" | "calendar" | "reminders";

/** The whole text of a file or of standard input, or in words what is wrong with it. */
export async function readWhole(
  path: string,
  expected: Expected,
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
  let hasEmptyBytes = false;
  try {
    for await (const chunk of bytes) {
      size += chunk.byteLength;
      hasEmptyBytes ||= chunk.includes(0);
      if (size > mostBytes)
        return wrong(errors.tooBig(locale.number(mostBytes)));
      text += decoder.decode(chunk, { stream: true });
    }
    text += decoder.decode();
  } catch (error) {
    io.signal.throwIfAborted();
    if (!(error instanceof TypeError)) return wrong(errors.files.unreadable);
    return wrong(hasEmptyBytes ? errors.emptyBytes : errors.notText[expected]);
  }
  if (hasEmptyBytes) return wrong(errors.emptyBytes);
  if (text.trim() === "") return wrong(errors.empty[expected]);
  return { ok: true, value: { place, text } };
}
