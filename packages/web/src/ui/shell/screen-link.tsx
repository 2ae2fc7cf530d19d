import type { ComponentChildren } from "preact";
import { type Route, routeToHash } from "./route.ts";
import { useApp } from "./app-context.ts";

interface ScreenLinkProps {
  readonly to: Route;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A real link, so that it can be opened, copied and gone back from as any other. */
export function ScreenLink({
  to,
  class: className,
  children,
}: ScreenLinkProps) {
  const { navigation } = useApp();
  const here = routeToHash(navigation.route.value) === routeToHash(to);
  return (
    <a
      href={routeToHash(to)}
      class={className}
      aria-current={here ? "page" : undefined}
    >
      {children}
    </a>
  );
}
