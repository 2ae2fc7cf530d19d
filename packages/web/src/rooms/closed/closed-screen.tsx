import { closingWords, locale } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { helpAt } from "../help/address.ts";
import { kitAt } from "../kit/address.ts";
import { withOpenedAgain } from "../let-go/model/closing.ts";
import { useLettingGo } from "../let-go/use-letting-go.ts";
import { letterAt } from "../letter/address.ts";
import { mineAt } from "../mine/address.ts";
import { todayAt } from "../today/address.ts";
import "./closed.css";

/** The quiet page: nothing waits here, everything stays, and one tap opens it again. */
export function ClosedScreen() {
  const { navigation } = useApp();
  const { notes, change } = useLettingGo();
  const words = closingWords.closed;
  if (notes.closedOn === undefined)
    return (
      <Screen heading={words.heading} about="not closed">
        <p>{words.isOpen.text}</p>
        <ScreenLink to={todayAt()} class="button main-action">
          {words.isOpen.today}
        </ScreenLink>
      </Screen>
    );
  return (
    <Screen heading={words.heading} about="closed">
      <div class="stack">
        {words.text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p class="quiet">{words.since(locale.day(notes.closedOn))}</p>
      </div>
      <button
        type="button"
        onClick={() => {
          change(withOpenedAgain);
          navigation.go(todayAt());
        }}
      >
        {words.open}
      </button>
      <ul class="closed-ways">
        {notes.letters.length > 0 && (
          <li>
            <ScreenLink to={letterAt()} class="line-link">
              {words.letter}
            </ScreenLink>
          </li>
        )}
        <li>
          <ScreenLink to={kitAt()} class="line-link">
            {words.kit}
          </ScreenLink>
        </li>
        <li>
          <ScreenLink to={helpAt()} class="line-link">
            {words.help}
          </ScreenLink>
        </li>
        <li>
          <ScreenLink to={mineAt({ page: "backup" })} class="line-link">
            {words.copy}
          </ScreenLink>
        </li>
        <li>
          <ScreenLink to={mineAt({ page: "erase" })} class="line-link">
            {words.erase}
          </ScreenLink>
        </li>
      </ul>
    </Screen>
  );
}
