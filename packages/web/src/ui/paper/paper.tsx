import { locale, paperWords } from "@staying-power/words";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useApp } from "../shell/app-context.ts";
import { fitOnPage } from "./fit-on-page.ts";
import "./paper.css";

interface PaperProps {
  /** A word that could be anything: the page may lie in a printer that others use. */
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** One page of paper, unseen until it is printed, and then all there is. */
export function Paper(of: PaperProps) {
  const { session } = useApp();
  return <PaperSheet day={session.today.value} {...of} />;
}

interface PaperSheetProps extends PaperProps {
  /** The day it is printed on, `YYYY-MM-DD`. */
  readonly day: string;
}

/** The same, where no case of a person is around it. */
export function PaperSheet({ heading, day, children }: PaperSheetProps) {
  const page = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (page.current !== null) fitOnPage(page.current);
  });
  return (
    <div class="paper-place">
      <article class="paper" ref={page}>
        <div class="paper-head">
          <h1>{heading}</h1>
          <p>{paperWords.printed(locale.day(day))}</p>
        </div>
        {children}
        <p class="paper-rest">{paperWords.rest}</p>
      </article>
    </div>
  );
}
