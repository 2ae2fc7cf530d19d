import "../../ui/parts/forms.css";
import type { JournalPage } from "./address.ts";
import { EntriesPage } from "./entries-page.tsx";
import "./journal.css";
import { WritePage } from "./write-page.tsx";

const pages = { write: WritePage, entries: EntriesPage } as const;

/** The journal: a page to write on, and what was written. */
export function JournalScreen({ page }: { readonly page: JournalPage }) {
  const Page = pages[page];
  return <Page />;
}
