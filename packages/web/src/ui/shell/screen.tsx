import type { ComponentChildren } from "preact";
import { useContext, useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { plainLook, showTitle } from "./look.ts";
import { RoomTitle } from "./room-title.ts";
import { offerWayBack, type WayBack } from "./way-back.ts";

interface ScreenProps {
  readonly heading: ComponentChildren;
  /** Changes when the screen shows something new: its heading then takes the focus. Null: it does not. */
  readonly about: string | null;
  /** A room of its own: one way back in the place of the ways on. */
  readonly back?: WayBack;
  readonly children: ComponentChildren;
}

/** What the first screen shown was about: that one must not take the focus by itself. */
let firstAbout: string | null = null;

/** Every screen: its title, its heading, and what it is about; the frame stands around it. */
export function Screen({ heading, about, back, children }: ScreenProps) {
  const headingElement = useRef<HTMLHeadingElement>(null);
  const plain = plainLook.value;

  const title = useContext(RoomTitle);
  useEffect(() => showTitle(title), [title, plain]);

  useLayoutEffect(() => {
    offerWayBack(back ?? null);
    return () => offerWayBack(null);
  }, [back]);

  useLayoutEffect(() => {
    if (about === null) return;
    firstAbout ??= about;
    if (firstAbout === about) return;
    firstAbout = "";
    scrollTo(0, 0);
    headingElement.current?.focus({ preventScroll: true });
  }, [about]);

  return (
    <main>
      <h1 tabIndex={-1} ref={headingElement}>
        {heading}
      </h1>
      {children}
    </main>
  );
}
