import { kitWords } from "@staying-power/words";
import type { ComponentChildren } from "preact";
import { KeptPart } from "../../ui/shell/kept-part.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { UnlockButton } from "../../ui/shell/unlock-button.tsx";
import { nextAt } from "../interview/address.ts";

/** Shows notes once they are there to be shown, and says how to get there when they are not. */
export function KitNotesPart({
  children,
}: {
  readonly children: ComponentChildren;
}) {
  return (
    <KeptPart
      locked={
        <div class="card">
          <p>{kitWords.locked.text}</p>
          <UnlockButton label={kitWords.locked.unlock} />
        </div>
      }
      damaged={
        <div class="card">
          <p>{kitWords.damaged.text}</p>
          <ScreenLink to={nextAt()} class="button">
            {kitWords.damaged.look}
          </ScreenLink>
        </div>
      }
    >
      {children}
    </KeptPart>
  );
}
