import { kitWords } from "@staying-power/words";
import type { ComponentChildren } from "preact";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";

interface NotesGateProps {
  readonly unlock: () => void;
  readonly children: ComponentChildren;
}

/** Shows what is kept once it is there to be shown, and says how to get there when it is not. */
export function NotesGate({ unlock, children }: NotesGateProps) {
  const { session } = useApp();
  switch (session.life.value.kind) {
    case "loading":
      return <div aria-busy="true" />;
    case "ready":
      return <>{children}</>;
    case "locked":
      return (
        <div class="card">
          <p>{kitWords.locked.text}</p>
          <button type="button" onClick={unlock}>
            {kitWords.locked.unlock}
          </button>
        </div>
      );
    case "damaged":
      return (
        <div class="card">
          <p>{kitWords.damaged.text}</p>
          <ScreenLink to={{ screen: "next" }} class="button">
            {kitWords.damaged.look}
          </ScreenLink>
        </div>
      );
  }
}
