import type { ComponentChildren } from "preact";
import { useApp } from "./app-context.ts";

interface KeptPartProps {
  readonly children: ComponentChildren;
  /** What stands there while what is kept is locked, with the way to open it. */
  readonly locked?: ComponentChildren;
  /** What stands there when what is kept cannot be read. */
  readonly damaged?: ComponentChildren;
}

/** Shows what needs what is kept once that is there, in a room that opens without it. */
export function KeptPart({ children, locked, damaged }: KeptPartProps) {
  const { session } = useApp();
  switch (session.life.value.kind) {
    case "loading":
      return <div aria-busy="true" />;
    case "ready":
      return <>{children}</>;
    case "locked":
      return <>{locked}</>;
    case "damaged":
      return <>{damaged}</>;
  }
}
