import { pageWords } from "@staying-power/guide";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Route } from "../../state/route.ts";
import { useApp } from "../app-context.ts";
import { ScreenLink } from "./screen-link.tsx";
import { Troubles } from "./troubles.tsx";
import { UpdateOffer } from "./update-offer.tsx";

interface ScreenProps {
  readonly title: string;
  readonly heading: ComponentChildren;
  /** Changes when the screen shows something new: its heading then takes the focus. Null: it does not. */
  readonly about: string | null;
  /** A room of its own: one way back in the place of the ways on. */
  readonly back?: { readonly to: Route; readonly label: string };
  readonly children: ComponentChildren;
}

const links: readonly { readonly route: Route; readonly label: string }[] = [
  { route: { screen: "reading" }, label: pageWords.nav.reading },
  { route: { screen: "answers" }, label: pageWords.nav.answers },
];

/** What the first screen shown was about: that one must not take the focus by itself. */
let firstAbout: string | null = null;

/** The frame of every screen: name, ways on, notices, heading, and what the screen is about. */
export function Screen(props: ScreenProps) {
  const { title, heading, about, back, children } = props;
  const { session } = useApp();
  const headingElement = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = title;
  }, [title]);

  useEffect(() => {
    if (about === null) return;
    firstAbout ??= about;
    if (firstAbout === about) return;
    firstAbout = "";
    scrollTo(0, 0);
    headingElement.current?.focus({ preventScroll: true });
  }, [about]);

  return (
    <div class="page">
      <header class="bar">
        {back === undefined ? (
          <ScreenLink to={{ screen: "start" }} class="name">
            {pageWords.name}
          </ScreenLink>
        ) : (
          <ScreenLink to={back.to}>
            <span aria-hidden="true">‹&nbsp;</span>
            {back.label}
          </ScreenLink>
        )}
        {back === undefined && session.begun.value && (
          <nav aria-label={pageWords.nav.label}>
            <ul>
              {links.map(({ route, label }) => (
                <li key={route.screen}>
                  <ScreenLink to={route}>{label}</ScreenLink>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      <UpdateOffer />
      <Troubles />
      <main>
        <h1 tabIndex={-1} ref={headingElement}>
          {heading}
        </h1>
        {children}
      </main>
    </div>
  );
}
