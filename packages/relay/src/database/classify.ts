import type { DatabaseFailure } from "./running-database.ts";

/** What PostgreSQL says, what it means, and what to do. The first that fits counts. */
const meanings: readonly {
  readonly says: RegExp;
  readonly kind: DatabaseFailure["kind"];
  readonly message: string;
}[] = [
  {
    says: /No space left on device|database or disk is full|could not resize shared memory segment|Disk quota exceeded|File too large/,
    kind: "disk-full",
    message:
      "The disk of the data folder is full. Make room there (300 MB are enough to start) and start again; nothing that was stored is lost.",
  },
  {
    says: /database files are incompatible with server|not compatible with this version/,
    kind: "wrong-version",
    message:
      "The data folder was made by another version of PostgreSQL. Start the release of the relay that made it, write a backup there, and restore it into a new folder here.",
  },
  {
    says: /lock file ".*" already exists|pre-existing shared memory block|could not lock the data folder/,
    kind: "folder-in-use",
    message:
      "Another PostgreSQL still uses the data folder. Stop the other relay, or give this one a folder of its own in STAYING_POWER_DATA.",
  },
  {
    says: /cannot be run as root|execution of the PostgreSQL server is not permitted/,
    kind: "root-refused",
    message:
      "PostgreSQL does not run as root. Start the relay as an ordinary account.",
  },
  {
    says: /error while loading shared libraries|GLIBC_|ENOENT|cannot execute/,
    kind: "no-binaries",
    message:
      "The PostgreSQL that comes with the relay does not run on this machine. Install one, from version 15 on, and set DATABASE_URL to its address.",
  },
];

/** What became of PostgreSQL, from what it wrote last. */
export function classify(output: string): DatabaseFailure {
  const known = meanings.find(({ says }) => says.test(output));
  if (known !== undefined) return { kind: known.kind, message: known.message };
  const last = output
    .split("\n")
    .findLast((line) => /(?:FATAL|PANIC|ERROR|error):/.test(line));
  return {
    kind: "did-not-start",
    message: `PostgreSQL did not start. ${last === undefined ? "It gave no reason." : `It said: ${last.trim()}`}`,
  };
}
