import { spawnSync } from "node:child_process";
import { join } from "node:path";

const here = import.meta.dirname;

/** What a foreign program says about the chains. */
export interface Answer {
  readonly seconds: number;
  /** Mean over the draws of P(back by the last week) on the first path. */
  readonly back: number;
  /** The same weighted by the draw's number: tells when draws are mixed up. */
  readonly backByNumber: number;
  /** Whatever the program adds about itself. */
  readonly about: string;
}

/** Compiles the C program into a folder. @returns its path, or a sentence saying why there is none. */
export function compileUniformization(
  folder: string,
): { readonly program: string } | { readonly missing: string } {
  const program = join(folder, "uniformization");
  const source = join(here, "uniformization.c");
  const done = spawnSync(
    "cc",
    ["-O3", "-march=native", "-o", program, source, "-lm"],
    { encoding: "utf8" },
  );
  if (done.error !== undefined)
    return { missing: "no C compiler (cc) here, so C is not timed" };
  if (done.status !== 0)
    return {
      missing: `the C program does not compile here: ${done.stderr.trim()}`,
    };
  return { program };
}

/** Runs the compiled C program once on a file of chains. @throws Error when it fails. */
export function runUniformization(
  program: string,
  file: string,
  draws: number,
): Answer {
  const done = spawnSync(program, [file, "1", String(draws)], {
    encoding: "utf8",
  });
  if (done.status !== 0)
    throw new Error(`uniformization failed: ${done.stderr.trim()}`);
  return parseAnswer(done.stdout);
}

/** Runs R's expm once on a file of chains. @returns its answer, or a sentence saying why there is none. */
export function runExpm(
  file: string,
  draws: number,
): Answer | { readonly missing: string } {
  const done = spawnSync(
    "Rscript",
    [join(here, "expm.R"), file, String(draws)],
    { encoding: "utf8" },
  );
  if (done.error !== undefined)
    return { missing: "no R (Rscript) here, so R is not timed" };
  if (done.status !== 0)
    return { missing: `R cannot run expm here: ${done.stderr.trim()}` };
  return parseAnswer(done.stdout);
}

/** The first line of what the compiler says about itself; call it when there is one. */
export function compilerVersion(): string {
  return (
    spawnSync("cc", ["--version"], { encoding: "utf8" }).stdout.split(
      "\n",
    )[0] ?? ""
  );
}

function parseAnswer(line: string): Answer {
  const [seconds = NaN, back = NaN, backByNumber = NaN] = line
    .trim()
    .split(" ", 3)
    .map(Number);
  if (!(seconds >= 0 && back >= 0 && backByNumber >= 0))
    throw new Error("a timed program printed no numbers");
  return {
    seconds,
    back,
    backByNumber,
    about: line.trim().split(" ").slice(3).join(" "),
  };
}
