import { useSignal } from "@preact/signals";
import { addDays, weekdayIds } from "@staying-power/case";
import { agreementWords, locale, weekdayNames } from "@staying-power/words";
import { useId } from "preact/hooks";
import { ExampleField } from "../../ui/parts/example-field.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { type Agreement, longestRule } from "./model/reunion-kept.ts";

const words = agreementWords;

/** When it is looked at again: two weeks of slow dates at first, and never later than the first ninety days. Source: METHOD T5, T12. */
const review = { usual: 14, least: 7, most: 90 } as const;

interface AgreementFormProps {
  readonly agreement: Agreement | undefined;
  readonly onKeep: (agreement: Agreement) => void;
}

/** What two people may agree on for a slow restart; all of it can be left as it is. */
export function AgreementForm({ agreement, onKeep }: AgreementFormProps) {
  const { session } = useApp();
  const today = session.today.value;
  const from = addDays(today, review.least);
  const to = addDays(today, review.most);
  const draft = useSignal<Agreement>(agreement ?? freshAgreement(today));
  const isWrong = useSignal(false);
  const set = (said: Partial<Agreement>): void => {
    draft.value = { ...draft.value, ...said };
  };
  const choose = (next: Agreement): void => {
    draft.value = next;
  };
  const { reviewOn } = draft.value;
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // A day that was chosen before may stay, also where it has come by now.
        isWrong.value =
          reviewOn !== agreement?.reviewOn &&
          (reviewOn < from || reviewOn > to);
        if (!isWrong.value) onKeep(trimmed(draft.value));
      }}
    >
      <DatesField
        dates={draft.value.dates}
        onChoose={(dates) => set({ dates })}
      />
      <WeekdayField name="mineEvening" draft={draft.value} onChoose={choose} />
      <WeekdayField name="theirEvening" draft={draft.value} onChoose={choose} />
      <ExampleField
        longest={longestRule}
        label={words.mineRule}
        example={words.mineExample}
        value={draft.value.mineRule}
        onType={(mineRule) => set({ mineRule })}
      />
      <ExampleField
        longest={longestRule}
        label={words.theirRule}
        example={words.theirExample}
        value={draft.value.theirRule}
        onType={(theirRule) => set({ theirRule })}
      />
      <WeekdayField name="checkIn" draft={draft.value} onChoose={choose} />
      <ReviewField
        day={reviewOn}
        from={from}
        to={to}
        isWrong={isWrong.value}
        onType={(day) => {
          isWrong.value = false;
          set({ reviewOn: day });
        }}
      />
      <div>
        <button type="submit" class="main-action">
          {words.keep}
        </button>
      </div>
    </form>
  );
}

interface ReviewFieldProps {
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly isWrong: boolean;
  readonly onType: (day: string) => void;
}

function ReviewField({ day, from, to, isWrong, onType }: ReviewFieldProps) {
  const problem = useId();
  return (
    <>
      <label class="field">
        <span>{words.review}</span>
        <input
          type="date"
          min={from}
          max={to}
          value={day}
          aria-invalid={isWrong}
          aria-describedby={problem}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </label>
      <div role="alert" id={problem}>
        {isWrong && (
          <p class="problem">
            {words.reviewInvalid(locale.day(from), locale.day(to))}
          </p>
        )}
      </div>
    </>
  );
}

function freshAgreement(today: string): Agreement {
  return {
    on: today,
    reviewOn: addDays(today, review.usual),
    dates: 2,
    mineRule: "",
    theirRule: "",
  };
}

function trimmed(agreement: Agreement): Agreement {
  return {
    ...agreement,
    mineRule: agreement.mineRule.trim(),
    theirRule: agreement.theirRule.trim(),
  };
}

interface DatesFieldProps {
  readonly dates: Agreement["dates"];
  readonly onChoose: (dates: Agreement["dates"]) => void;
}

function DatesField({ dates, onChoose }: DatesFieldProps) {
  const name = useId();
  return (
    <div role="group" aria-labelledby={name} class="stack">
      <span id={name}>{words.dates.legend}</span>
      <div class="options pairs">
        {([1, 2] as const).map((each) => (
          <button
            key={each}
            type="button"
            class="option"
            aria-pressed={dates === each}
            onClick={() => onChoose(each)}
          >
            {words.dates.options[each]}
          </button>
        ))}
      </div>
    </div>
  );
}

interface WeekdayFieldProps {
  readonly name: "mineEvening" | "theirEvening" | "checkIn";
  readonly draft: Agreement;
  readonly onChoose: (draft: Agreement) => void;
}

function WeekdayField({ name, draft, onChoose }: WeekdayFieldProps) {
  return (
    <label class="field">
      <span>{words[name]}</span>
      <select
        value={draft[name] ?? ""}
        onChange={(event) => {
          const { value } = event.currentTarget;
          const day = weekdayIds.find((id) => id === value);
          const { [name]: _, ...others } = draft;
          onChoose({ ...others, ...(day !== undefined && { [name]: day }) });
        }}
      >
        <option value="">{words.none}</option>
        {weekdayIds.map((id) => (
          <option key={id} value={id}>
            {weekdayNames[id]}
          </option>
        ))}
      </select>
    </label>
  );
}
