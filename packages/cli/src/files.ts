import type { Result } from "@staying-power/case";

/** Why a file could not be read or written. */
export type FileTrouble =
  | "missing"
  | "directory"
  | "denied"
  | "no-folder"
  | "exists"
  | "full"
  | "unreadable"
  | "unwritable";

/** How a file is put in its place. */
export interface PutOptions {
  /** Whether a file of that name may be replaced. */
  readonly replace: boolean;
  /** Whether only its owner may read it. */
  readonly isPrivate: boolean;
}

/** The files of the machine. */
export interface Files {
  /** The bytes of a file, piece by piece, or why there are none. */
  open(path: string): Promise<Result<AsyncIterable<Uint8Array>, FileTrouble>>;
  exists(path: string): Promise<boolean>;
  /** The paths of what lies in a folder, by name; null where it is no folder, or cannot be looked into. */
  inFolder(path: string): Promise<readonly string[] | null>;
  /** Puts a whole file in its place, or leaves everything as it was. */
  put(
    path: string,
    text: string,
    options: PutOptions,
  ): Promise<Result<null, FileTrouble>>;
}
