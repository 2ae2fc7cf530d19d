import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** The size of the letters in a picture, as the sheet has it too. */
export const letterRem: number = 13 / 18;

/**
 * The width of an element and the size of the page's letters in pixels, kept up to date, so that letters in a picture
 * are as large as a person has set them.
 */
export function useWidth(): {
  ref: RefObject<HTMLDivElement | null>;
  width: number;
  rem: number;
} {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(320);
  const [rem, setRem] = useState(18);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = (): void => {
      setWidth(Math.max(240, Math.round(element.clientWidth)));
      setRem(
        Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
      );
    };
    measure();
    // A turned phone sends a resize too; only a change of the letters alone is missed without it.
    if (!("ResizeObserver" in globalThis)) {
      addEventListener("resize", measure);
      return () => removeEventListener("resize", measure);
    }
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width, rem };
}
