import type { Reading } from "@staying-power/forecast";
import {
  howMany,
  howSure,
  outcomeNames,
  readingWords,
  type Sentence,
  type WholeReading,
} from "@staying-power/words";
import {
  countsOf,
  type OutcomeKey,
  outcomeKeys,
} from "../../ui/charts/hundred.ts";
import { OutcomeMark } from "../../ui/charts/outcome-mark.tsx";
import { OutcomeStrip } from "../../ui/charts/outcome-strip.tsx";
import { PeopleChart } from "../../ui/charts/people-chart.tsx";
import { Worded } from "../../ui/parts/worded.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { lettingGoAt } from "../letting-go/address.ts";
import { openChapter } from "../../ui/charts/chapter.tsx";

interface FirstPartProps {
  readonly whole: Pick<WholeReading, "outcomes" | "back" | "tells">;
  readonly state: Reading["state"];
  /** Whether anything was answered. */
  readonly told: boolean;
}

/** What a reading says at first sight: nothing below it needs to be opened. */
export function FirstPart({ whole, state, told }: FirstPartProps) {
  const words = readingWords;
  const { letGo } = words;
  const kind = howMany(whole, state);
  const stayed = whole.outcomes.backAndStayed;
  const people = countsOf(whole.outcomes);
  const names =
    state === "together" ? words.people.outcomesTogether : outcomeNames;
  const alt = words.people.alt(
    outcomeKeys.map((key) =>
      words.people.line({ ...whole.outcomes[key], words: names[key] }),
    ),
  );
  return (
    <div class="first">
      <p class="headline" aria-live="polite">
        {words.saying[kind](told)}
      </p>
      <div class="picture">
        <PeopleChart people={people} alt={alt} />
        <OutcomeStrip people={people} alt={alt} />
        <Counts whole={whole} state={state} />
        <p class="quiet">
          {words.sure[howSure(state === "apart" ? whole.back : stayed, whole)]}
        </p>
      </div>
      {state === "apart" && (
        <div class="asked">
          <h2>{letGo.question}</h2>
          <p>{letGo.answer}</p>
        </div>
      )}
      <NextSteps lettingGo={kind === "hardly-any"} />
    </div>
  );
}

/** The two numbers, with their marks in the picture. */
function Counts({
  whole: { back, outcomes },
  state,
}: Pick<FirstPartProps, "whole" | "state">) {
  const { first } = readingWords;
  const { backAndStayed, backAndLeft } = outcomes;
  return (
    <ul class="counts" aria-live="polite">
      {state === "apart" ? (
        <>
          <Count
            marks={["backAndStayed", "backAndLeft"]}
            sentence={first.back(back)}
          />
          <Count
            marks={["backAndStayed"]}
            sentence={first.stayed(backAndStayed)}
          />
        </>
      ) : (
        <>
          <Count
            marks={["backAndStayed"]}
            sentence={first.stayedTogether(backAndStayed)}
          />
          <Count marks={["backAndLeft"]} sentence={first.left(backAndLeft)} />
        </>
      )}
    </ul>
  );
}

/** What to do with it: letting go comes first where hardly anyone comes back. */
function NextSteps({ lettingGo }: { readonly lettingGo: boolean }) {
  const { first } = readingWords;
  return (
    <div class="next-steps">
      {lettingGo ? (
        <ScreenLink to={lettingGoAt()} class="button main-action">
          {first.lettingGo}
        </ScreenLink>
      ) : (
        <button
          type="button"
          class="main-action"
          onClick={() => openChapter(waysToAct)}
        >
          {first.today}
        </button>
      )}
      <button type="button" onClick={() => openChapter(whatMoved)}>
        {first.why}
      </button>
    </div>
  );
}

/** The ids of the chapters that the two buttons open. */
export const waysToAct = "ways-to-act";
export const whatMoved = "what-moved-it";

interface CountProps {
  readonly marks: readonly OutcomeKey[];
  readonly sentence: Sentence;
}

/** A number with its marks in the picture. */
function Count({ marks, sentence }: CountProps) {
  return (
    <li>
      <span class="marks" aria-hidden="true">
        {marks.map((mark) => (
          <svg viewBox="0 0 24 24" key={mark}>
            <OutcomeMark outcome={mark} x={12} y={12} radius={11} />
          </svg>
        ))}
      </span>
      <span>
        <Worded sentence={sentence} />
      </span>
    </li>
  );
}
