import type { ComponentChildren } from "preact";
import type { Place } from "./address.ts";
import { useContext } from "preact/hooks";
import { AppContext } from "./app-context.ts";

interface ScreenLinkProps {
  readonly to: Place;
  readonly class?: string;
  /** What is done before it is followed. */
  readonly onFollow?: () => void;
  readonly children: ComponentChildren;
}

/** A real link, so that it can be opened, copied and gone back from as any other. */
export function ScreenLink({
  to,
  class: className,
  onFollow,
  children,
}: ScreenLinkProps) {
  // On the first picture nothing is around it yet.
  const app = useContext(AppContext);
  const here = app?.navigation.place.value.hash === to.hash;
  return (
    <a
      href={to.hash}
      class={className}
      onClick={onFollow}
      aria-current={here ? "page" : undefined}
    >
      {children}
    </a>
  );
}
