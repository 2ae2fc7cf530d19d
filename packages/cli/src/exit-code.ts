/** What the program says to the shell when it ends. */
export const exitCode = {
  done: 0,
  failed: 1,
  misuse: 2,
  /** 128 and the number of the signal that Ctrl-C sends. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
