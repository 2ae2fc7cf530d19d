import "../../ui/parts/forms.css";
import type { LetGoPage } from "./address.ts";
import { ClosePage } from "./close-page.tsx";
import { DatesPage } from "./dates-page.tsx";
import "./let-go.css";
import { MapPage } from "./map-page.tsx";
import { RitualsPage } from "./rituals-page.tsx";

const pages = {
  map: MapPage,
  dates: DatesPage,
  rituals: RitualsPage,
  close: ClosePage,
} as const;

/** Letting go, step by step. */
export function LetGoScreen({ page }: { readonly page: LetGoPage }) {
  const Page = pages[page];
  return <Page />;
}
