import { useSignal } from "@preact/signals";
import { shareWords } from "@staying-power/words";
import { useId } from "preact/hooks";
import { daysIn, leastDays, mostDays, usualDays } from "./model/choosing.ts";

const words = shareWords.days;

interface DaysPartProps {
  readonly days: number;
  readonly onChange: (days: number) => void;
}

/** For how long it may lie: four usual times, or a number of one's own. */
export function DaysPart({ days, onChange }: DaysPartProps) {
  const id = useId();
  const isUsual = usualDays.some((each) => each === days);
  const isOwn = useSignal(!isUsual);
  const typed = useSignal(isUsual ? "" : `${days}`);
  const isWrong = isOwn.value && daysIn(typed.value) === null;
  return (
    <fieldset class="stack">
      <legend class="unseen">{words.heading}</legend>
      <div class="options">
        {usualDays.map((each) => (
          <label key={each} class="option">
            <input
              type="radio"
              name={id}
              checked={!isOwn.value && days === each}
              onChange={() => {
                isOwn.value = false;
                onChange(each);
              }}
            />
            {words.options[each]}
          </label>
        ))}
        <label class="option">
          <input
            type="radio"
            name={id}
            checked={isOwn.value}
            onChange={() => {
              isOwn.value = true;
              if (typed.value === "") typed.value = `${days}`;
            }}
          />
          {words.own}
        </label>
      </div>
      {isOwn.value && (
        <div class="field">
          <label for={`${id}-own`}>{words.field}</label>
          <input
            id={`${id}-own`}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            aria-describedby={`${id}-wrong`}
            aria-invalid={isWrong}
            min={leastDays}
            max={mostDays}
            value={typed.value}
            onInput={({ currentTarget: { value } }) => {
              typed.value = value;
              const own = daysIn(value);
              // What is no number of days is not taken for the last one that was.
              onChange(own ?? 0);
            }}
          />
          <div role="alert" id={`${id}-wrong`}>
            {isWrong && <p class="problem">{words.wrong}</p>}
          </div>
        </div>
      )}
      <p class="quiet">{words.text}</p>
    </fieldset>
  );
}
