import { lockWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import { asPassphrase } from "../../keep/passphrase.ts";
import type { Route } from "../../ui/shell/route.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { plainLook, shownName } from "../../ui/shell/look.ts";
import { EraseButton } from "../../ui/parts/erase-button.tsx";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { SecretForm } from "../../ui/parts/secret-form.tsx";

const words = lockWords.locked;

/** Stands in the place of whatever screen was wanted, until it is unlocked. */
export function LockedScreen() {
  const { session } = useApp();
  const unlock = async (typed: string): Promise<string | null> => {
    const outcome = await session.unlock(asPassphrase(typed));
    return outcome === "open" ? null : words[outcome];
  };
  return (
    <Screen
      title={lockWords.title}
      heading={plainLook.value ? shownName() : words.heading}
      about="locked"
    >
      <p>{words.text}</p>
      <SecretForm label={words.label} action={words.action} onSecret={unlock} />
      <section aria-labelledby="without">
        <h2 id="without">{words.without}</h2>
        <div class="row">
          <ScreenLink to={{ screen: "kit", door: "breathe" }} class="button">
            {words.breathe}
          </ScreenLink>
          <ScreenLink to={{ screen: "help" }} class="button">
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
  const goOn = (route: Route) => () => navigation.go(route, "instead");
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
              onErased={goOn({ screen: "mine", page: "import" })}
            />
            <EraseButton
              label={lost.afresh}
              question={lost.question}
              onErased={goOn({ screen: "start" })}
            />
          </>
        )}
      </div>
    </details>
  );
}
