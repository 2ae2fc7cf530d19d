/** A piece of a file of the careful reader: packed by itself, and known by what is in it. */
export interface CarefulPiece {
  /** Of what is in it once unpacked, in hexadecimal. */
  readonly sha256: string;
  /** As it is fetched and kept. */
  readonly bytes: number;
}

/** A file of the careful reader. */
export interface CarefulFile {
  readonly name: string;
  /** Of the whole file, in hexadecimal. */
  readonly sha256: string;
  readonly pieces: readonly CarefulPiece[];
}

/** All files of the careful reader. */
export type CarefulFiles = readonly CarefulFile[];

/** Where a piece is served, and under which name it is kept. */
export function pathOf({ sha256 }: CarefulPiece): string {
  return `/assets/careful/${sha256}.part`;
}

/** Every piece once, in the order in which they are fetched. */
export function piecesOf(files: CarefulFiles): readonly CarefulPiece[] {
  const byDigest = new Map(
    files.flatMap(({ pieces }) => pieces).map((piece) => [piece.sha256, piece]),
  );
  return [...byDigest.values()];
}

/** How much they are together, in bytes. */
export function bytesOf(pieces: readonly CarefulPiece[]): number {
  return pieces.reduce((sum, { bytes }) => sum + bytes, 0);
}
