import { address, oneOf, optional } from "../../ui/shell/address.ts";

/** The pages of the journal: writing first, then what was written. */
const journalPages = ["write", "entries"] as const;
export type JournalPage = (typeof journalPages)[number];

export const journalAt = address("journal", {
  page: optional(oneOf(journalPages), "write"),
});
