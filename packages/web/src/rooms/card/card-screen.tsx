import { useSignal } from "@preact/signals";
import { firstCalls } from "@staying-power/care";
import { cardWords, locale } from "@staying-power/words";
import type { ComponentChildren } from "preact";
import { guessedCountry } from "../../ui/parts/help/guessed-country.ts";
import type { Place } from "../../ui/shell/address.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import type { WayBack } from "../../ui/shell/way-back.ts";
import { helpAt } from "../help/address.ts";
import { kitAt } from "../kit/address.ts";
import { isCut, WalletCard } from "./wallet-card.tsx";
import "../../ui/parts/forms.css";
import "../../ui/paper/paper.css";
import "./card.css";

const toKit: WayBack = { to: kitAt(), label: cardWords.toKit };

/** How many reasons there is room for. */
const mostReasons = 2;

/** A card to print for the wallet, shown as it will be, and what it still lacks. */
export function CardScreen() {
  const { session } = useApp();
  const words = cardWords;
  const withReasons = useSignal(true);
  const { kit } = session.record.value;
  const own = kit.reasons
    .map(({ text }) => text)
    .filter((text) => text.trim() !== "");
  const reasons = withReasons.value ? own.slice(0, mostReasons) : [];
  const [person] = kit.people;
  const country = session.settings.value.country ?? guessedCountry();
  const calls = firstCalls(country);
  return (
    <Screen heading={words.heading} about="card" back={toKit}>
      <p>{words.intro}</p>
      <div class="wallet-page">
        <WalletCard
          reasons={reasons}
          person={person}
          calls={calls}
          today={session.today.value}
        />
        <p class="quiet wallet-cut">{words.cut}</p>
      </div>
      <button type="button" class="main-action" onClick={() => print()}>
        {words.print}
      </button>
      <p class="quiet">{words.leaves}</p>
      {own.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={withReasons.value}
            onChange={(event) => {
              withReasons.value = event.currentTarget.checked;
            }}
          />
          {words.withReasons}
        </label>
      )}
      <ul class="stack">
        <Note to={kitAt({ door: "why" })} label={words.toReasons}>
          {own.length === 0
            ? words.noReasons
            : [
                words.ownWords,
                ...(own.length > mostReasons
                  ? [words.firstOf(own.length)]
                  : []),
                ...(isCut(reasons) ? [words.isCut] : []),
              ].map((text) => <p key={text}>{text}</p>)}
        </Note>
        <Note to={kitAt({ door: "call" })} label={words.toPeople}>
          {person === undefined ? words.noPerson : words.person}
        </Note>
        <Note to={helpAt()} label={words.toCountry}>
          {calls === null || country === undefined
            ? words.noCountry
            : words.numbersOf(locale.country(country))}
        </Note>
      </ul>
    </Screen>
  );
}

interface NoteProps {
  readonly to: Place;
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What is on the card, or is not, and where that can be changed. */
function Note({ to, label, children }: NoteProps) {
  return (
    <li class="quiet">
      {children}
      <div>
        <ScreenLink to={to} class="line-link">
          {label}
        </ScreenLink>
      </div>
    </li>
  );
}
