import "../../ui/parts/forms.css";
import type { ProgressPage } from "./address.ts";
import { PicturesPage } from "./pictures-page.tsx";
import "./progress.css";
import { WeekPage } from "./week-page.tsx";
import { WeeksPage } from "./weeks-page.tsx";

const pages = {
  pictures: PicturesPage,
  week: WeekPage,
  weeks: WeeksPage,
} as const;

/** How it goes over time, and the weeks in review. */
export function ProgressScreen({ page }: { readonly page: ProgressPage }) {
  const Page = pages[page];
  return <Page />;
}
