import type { ComponentChildren } from "preact";
import "./charts.css";

interface ChapterProps {
  /** So that a button above can open it. */
  readonly id?: string;
  readonly words: { readonly heading: string; readonly about: string };
  /** Whether it stands open at first. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a page of numbers that stays shut until it is wanted. */
export function Chapter({ id, words, open = false, children }: ChapterProps) {
  return (
    <details class="chapter" id={id} open={open}>
      <summary>
        <h2>{words.heading}</h2>
        <span class="quiet">{words.about}</span>
      </summary>
      {children}
    </details>
  );
}

/** Opens a chapter and goes to it, with the focus. */
export function openChapter(id: string): void {
  const chapter = document.getElementById(id);
  if (!(chapter instanceof HTMLDetailsElement)) return;
  chapter.open = true;
  chapter.querySelector("summary")?.focus({ preventScroll: true });
  chapter.scrollIntoView({ block: "start" });
}
