import { terminalWords } from "@staying-power/words";
import type { Io } from "./io.ts";

/** One line on the terminal that says how far long work has come. */
export interface Progress {
  show(text: string): void;
  /** @param share what is done, 0 … 1 */
  share(label: string, share: number): void;
  clear(): void;
}

/** Shown on standard error when that is a terminal, and nowhere otherwise. */
export function progress(io: Pick<Io, "stderr" | "isTerminal">): Progress {
  let last = "";
  const show = (text: string): void => {
    if (!io.isTerminal.stderr || text === last) return;
    last = text;
    io.stderr.write(`\r\u001b[K${text}`);
  };
  return {
    show,
    share(label, share) {
      const percent = String(Math.floor(share * 100));
      show(terminalWords.progress.share({ label, percent }));
    },
    clear() {
      show("");
    },
  };
}
