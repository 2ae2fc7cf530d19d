import { lockWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import type { Watching } from "../../keep/watching.ts";
import type { Place } from "../../ui/shell/address.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { plainLook, shownName } from "../../ui/shell/look.ts";
import { EraseButton } from "../../ui/parts/erase-button.tsx";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { whyNotSealed } from "../../ui/parts/why-not-sealed.ts";
import { SecretForm } from "../../ui/parts/secret-form.tsx";
import { helpAt } from "../../rooms/help/address.ts";
import { kitAt } from "../../rooms/kit/address.ts";
import { mineAt } from "../../rooms/mine/address.ts";
import { startAt } from "../../rooms/start/address.ts";
import "../../ui/parts/forms.css";

const words = lockWords.locked;

/** Stands in the place of whatever screen was wanted, until it is unlocked. */
export function LockedScreen() {
  const { session } = useApp();
  const unlock = async (
    typed: string,
    watching: Watching,
  ): Promise<string | null> => {
    const outcome = await session.unlock(typed, watching);
    if (outcome === "open") return null;
    return outcome === "failed"
      ? whyNotSealed("lock", words.failed)
      : words[outcome];
  };
  return (
    <Screen
      heading={plainLook.value ? shownName() : words.heading}
      about="locked"
    >
      <p>{words.text}</p>
      <SecretForm label={words.label} action={words.action} onSecret={unlock} />
      <section aria-labelledby="without">
        <h2 id="without">{words.without}</h2>
        <div class="row">
          <ScreenLink to={kitAt()} class="button">
            {words.breathe}
          </ScreenLink>
          <ScreenLink to={helpAt()} class="button">
            {words.help}
          </ScreenLink>
        </div>
      </section>
      <LostBoth />
    </Screen>
  );
}

/** The honest end of it: what is locked can only be erased. */
function LostBoth() {
  const { navigation } = useApp();
  const [sure, setSure] = useState(false);
  const { lost } = words;
  const goOn = (place: Place) => () => navigation.go(place, "instead");
  return (
    <details>
      <summary>{lost.summary}</summary>
      <div class="stack">
        {lost.text.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <label class="check">
          <input
            type="checkbox"
            checked={sure}
            onChange={() => setSure(!sure)}
          />
          {lost.sure}
        </label>
        {sure && (
          <>
            <EraseButton
              label={lost.bringIn}
              question={lost.question}
              onErased={goOn(mineAt({ page: "import" }))}
            />
            <EraseButton
              label={lost.afresh}
              question={lost.question}
              onErased={goOn(startAt())}
            />
          </>
        )}
      </div>
    </details>
  );
}
