import { z } from "zod";

/** What the first line of a backup says. */
export interface BackupHeader {
  readonly file: "backup of a relay of Staying Power";
  readonly format: 1;
  /** Version of the schema that the rows are of. */
  readonly schema: number;
  readonly madeAt: string;
  /** In the order in which they can be put back; so many lines of each follow. */
  readonly tables: readonly {
    readonly name: string;
    readonly columns: readonly string[];
    readonly rows: number;
  }[];
}

const headerSchema: z.ZodType<BackupHeader> = z.strictObject({
  file: z.literal("backup of a relay of Staying Power"),
  format: z.literal(1),
  schema: z.int().min(1),
  madeAt: z.iso.datetime(),
  tables: z.array(
    z.strictObject({
      name: z.string().min(1),
      columns: z.array(z.string().min(1)),
      rows: z.int().min(0),
    }),
  ),
});

/** The first line of a backup, read; undefined for any other line. */
export function parseHeader(line: string): BackupHeader | undefined {
  try {
    return headerSchema.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}

/** The last line of a backup: what all before it comes to. */
export const lastLine = (sha256: string): string => `sha256 ${sha256}\n`;

/** How long that line is, in bytes. */
export const lastLineBytes: number = lastLine("0".repeat(64)).length;
