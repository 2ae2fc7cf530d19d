import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";

/** An option of a command. */
export type OptionSpec = {
  readonly name: string;
  /** What it does, for the help page. */
  readonly words: string;
  /** The option it does not go together with. */
  readonly excludes?: string;
} & (
  | { readonly kind: "flag" }
  | { readonly kind: "integer"; readonly low: number; readonly high: number }
  | { readonly kind: "file" }
  | { readonly kind: "date" }
  | { readonly kind: "zone" }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
);

/** What stands after a command and is no option. */
export interface OperandSpec {
  readonly name: string;
  readonly required: boolean;
  /** Whether more of it may follow, where it is the last. */
  readonly many?: boolean;
}

/** What the person gave, checked against the command's own table. */
export interface Given {
  readonly operands: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly integers: ReadonlyMap<string, number>;
  /** Files, dates, time zones and choices. */
  readonly texts: ReadonlyMap<string, string>;
}

/** One command. Help, options and dispatch all come from this. */
export interface Command {
  readonly name: string;
  readonly words: {
    readonly usage: readonly string[];
    readonly summary: string;
    readonly about: readonly string[];
  };
  readonly operands: readonly OperandSpec[];
  readonly options: readonly OptionSpec[];
  run(given: Given, io: Io): Promise<ExitCode>;
}
