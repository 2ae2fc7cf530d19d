import { shareWords } from "@staying-power/words";
import { useId } from "preact/hooks";
import { CountryChoice } from "../../ui/parts/help/country-choice.tsx";
import { type ShareChoice } from "./model/choice.ts";
import { longestAsk, longestName } from "./model/choosing.ts";

const words = shareWords.words;

/** So many letters before the end, the room that is left is said. */
const near = 200;

interface OwnWordsPartProps {
  readonly choice: ShareChoice;
  readonly country: string | undefined;
  readonly onChange: (choice: ShareChoice) => void;
}

/** What they want to be called, what they ask, and their country. */
export function OwnWordsPart({ choice, country, onChange }: OwnWordsPartProps) {
  const id = useId();
  const left = longestAsk - choice.asks.length;
  return (
    <section>
      <h2>{words.heading}</h2>
      <div class="field">
        <label for={`${id}-name`}>{words.name}</label>
        <input
          id={`${id}-name`}
          type="text"
          maxLength={longestName}
          autocomplete="off"
          aria-describedby={`${id}-note`}
          value={choice.name}
          onInput={({ currentTarget: { value: name } }) =>
            onChange({ ...choice, name })
          }
        />
        <p class="quiet" id={`${id}-note`}>
          {words.nameNote}
        </p>
      </div>
      <div class="field">
        <label for={`${id}-asks`}>{words.asks}</label>
        <textarea
          id={`${id}-asks`}
          rows={4}
          maxLength={longestAsk}
          aria-describedby={`${id}-left`}
          value={choice.asks}
          onInput={({ currentTarget: { value: asks } }) =>
            onChange({ ...choice, asks })
          }
        />
        <p class="quiet" id={`${id}-left`} role="status">
          {left <= near && words.left(left)}
        </p>
      </div>
      <label class="option">
        <input
          type="checkbox"
          checked={choice.country}
          onChange={({ currentTarget }) =>
            onChange({ ...choice, country: currentTarget.checked })
          }
        />
        {words.country}
      </label>
      {choice.country && <CountryChoice country={country} />}
    </section>
  );
}
