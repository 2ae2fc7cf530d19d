/** The same forecast in a terminal. */
export { run } from "./run.ts";
export type { Io } from "./io.ts";
export type { ExitCode } from "./exit-code.ts";
export type { Files, FileTrouble, PutOptions } from "./files.ts";
