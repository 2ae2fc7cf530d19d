import { useSignal } from "@preact/signals";
import { closingWords, partingLetterWords } from "@staying-power/words";
import { newId } from "../../ui/parts/new-id.ts";
import { thisMoment } from "../../ui/parts/this-moment.ts";
import "../../ui/parts/forms.css";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { helpAt } from "../help/address.ts";
import { letGoAt } from "../let-go/address.ts";
import type { PartingLetter } from "../let-go/model/letting-go-notes.ts";
import { isDespairKnown } from "../let-go/model/is-despair-known.ts";
import { NotNowPart } from "../let-go/not-now-part.tsx";
import { LetterForm } from "./letter-form.tsx";
import { LetterList } from "./letter-list.tsx";
import "./letter.css";

/** A letter to oneself: written here, closed when it is left, until the person opens it. */
export function LetterScreen() {
  const { session } = useApp();
  const words = partingLetterWords;
  const writing = useSignal<PartingLetter | null>(null);
  const isClosed = useSignal(false);
  const back = {
    to: letGoAt({ page: "close" }),
    label: words.back,
  };
  const isNotNow = isDespairKnown(session.gates.value);
  if (writing.value !== null)
    return (
      <Screen heading={words.heading} about="letter writing" back={back}>
        <LetterForm
          begun={writing.value}
          onDone={() => {
            writing.value = null;
            isClosed.value = true;
          }}
        />
      </Screen>
    );
  return (
    <Screen heading={words.heading} about="letter" back={back}>
      <p role="status">{isClosed.value && words.doneSaid}</p>
      {isNotNow ? (
        <NotNowPart />
      ) : (
        <>
          <p>{words.intro}</p>
          <button
            type="button"
            class="main-action"
            onClick={() => {
              const at = thisMoment(session.clock);
              writing.value = { id: newId(), at, text: "" };
            }}
          >
            {words.writeNew}
          </button>
          <div>
            <p class="quiet">{closingWords.more.text}</p>
            <ScreenLink to={helpAt()} class="line-link">
              {closingWords.more.help}
            </ScreenLink>
          </div>
        </>
      )}
      <LetterList
        onWriteOn={
          isNotNow
            ? null
            : (letter) => {
                writing.value = letter;
              }
        }
      />
    </Screen>
  );
}
