import type { Readable, Writable } from "node:stream";
import type { Result } from "@staying-power/case";
import type { CarefulParts } from "./careful-parts.ts";
import type { Files } from "./files.ts";
import type { CarefulTrouble } from "./node-careful.ts";

/** All of the outside world that a command may touch. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Which of the three is a terminal with a person before it. */
  readonly isTerminal: {
    readonly stdin: boolean;
    readonly stdout: boolean;
    readonly stderr: boolean;
  };
  /** Whether standard output may carry colour. */
  readonly colour: boolean;
  /** Width of the terminal in characters. */
  readonly columns: number;
  /** The present day where the person is, `YYYY-MM-DD`. */
  today(): string;
  /** The present, in milliseconds since 1970. */
  present(): number;
  /** The time zone of the machine, as the tz database names it; undefined where it keeps that to itself. */
  zone(): string | undefined;
  readonly files: Files;
  /** What the careful reader of messages is made of, where it is here. */
  careful(): Promise<Result<CarefulParts, CarefulTrouble>>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}
