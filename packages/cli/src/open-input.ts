import type { Result } from "@staying-power/case";
import { terminalWords } from "@staying-power/words";
import type { Io } from "./io.ts";
import { tell } from "./answer-with.ts";
import { asUtf8 } from "./as-utf8.ts";
import { terminalSafe } from "./terminal-safe.ts";
import { untilStopped } from "./until-stopped.ts";

const { errors } = terminalWords;

/** Where a text comes from. */
export interface Input {
  /** What to call it in a message. */
  readonly place: string;
  /** In UTF-8, where it was UTF-16 with its mark as well. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Opens a file, or standard input for `-`; or says in words why not. */
export async function openInput(
  path: string,
  io: Io,
): Promise<Result<Input, string>> {
  if (path === "-") {
    if (io.isTerminal.stdin) await tell(io, `${errors.keyboard}\n`);
    const place = errors.standardInput;
    return {
      ok: true,
      value: { place, bytes: asUtf8(stoppable(io.stdin, io)) },
    };
  }
  const place = terminalSafe(path);
  const opened = await io.files.open(path);
  return opened.ok
    ? { ok: true, value: { place, bytes: asUtf8(stoppable(opened.value, io)) } }
    : {
        ok: false,
        error: errors.place({ place, what: errors.files[opened.error] }),
      };
}

/** The same bytes, given up on when the person presses Ctrl-C, even while nothing arrives. */
async function* stoppable(
  source: AsyncIterable<Uint8Array>,
  { signal }: Io,
): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await untilStopped(iterator.next(), signal);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    // Not waited for: a stream that is still waiting for bytes would never answer.
    void iterator.return?.().catch(() => undefined);
  }
}
