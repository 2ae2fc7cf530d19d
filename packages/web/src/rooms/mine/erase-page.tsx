import { erasingWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import { EraseButton } from "../../ui/parts/erase-button.tsx";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { mineAt } from "./address.ts";
import { startAt } from "../start/address.ts";

/** What erasing takes away, the way to save it first, and what is left afterwards. */
export function ErasePage() {
  const words = erasingWords;
  const [erased, setErased] = useState<"whole" | "part" | null>(null);
  if (erased !== null) return <ErasedPage whole={erased === "whole"} />;
  return (
    <Screen heading={words.heading} about="mine erase">
      <p>{words.intro}</p>
      <ul class="points">
        {words.what.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{words.also}</p>
      <p>{words.never}</p>
      <div class="low">
        <ScreenLink to={mineAt({ page: "backup" })} class="button">
          {words.backup}
        </ScreenLink>
        <EraseButton
          label={words.erase}
          question={words.sure}
          onErased={(whole) => setErased(whole ? "whole" : "part")}
        />
      </div>
    </Screen>
  );
}

function ErasedPage({ whole }: { readonly whole: boolean }) {
  const words = erasingWords;
  return (
    <Screen heading={words.doneHeading} about="mine erased">
      <p>{whole ? words.done : words.part}</p>
      <p>{words.afresh}</p>
      <section>
        <h2>{words.cannotHeading}</h2>
        <ul class="points">
          {words.cannot.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <ScreenLink to={mineAt({ page: "leaving" })} class="button">
          {words.toLeaving}
        </ScreenLink>
        <ScreenLink to={startAt()} class="button">
          {words.begin}
        </ScreenLink>
      </section>
    </Screen>
  );
}
