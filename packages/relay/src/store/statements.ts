import type { RawBuilder } from "kysely";

/** What one step of the schema does, in order. */
export type Statements = readonly RawBuilder<unknown>[];
