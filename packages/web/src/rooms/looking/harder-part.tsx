import { locale, lookingStepWords, lookingWords } from "@staying-power/words";
import { Worded } from "../../ui/parts/worded.tsx";
import { KeptPart } from "../../ui/shell/kept-part.tsx";
import { UnlockButton } from "../../ui/shell/unlock-button.tsx";
import { StepBox } from "../kit/step-box.tsx";
import { useSteps } from "../kit/use-steps.ts";
import {
  type PlaceName,
  placeNames,
  placeSteps,
  stepsAsOf,
} from "./model/places.ts";

/** What makes the next look harder, place by place; each step can be ticked once it is set up. */
export function HarderPart() {
  const words = lookingWords;
  return (
    <section>
      <h2>{words.harder.heading}</h2>
      <p>{words.harder.text}</p>
      <p class="quiet">{words.harder.asOf(locale.day(stepsAsOf))}</p>
      <KeptPart
        locked={
          <div class="card">
            <p>{words.locked}</p>
            <UnlockButton label={words.unlock} />
          </div>
        }
      >
        {null}
      </KeptPart>
      <div class="folds">
        {placeNames.map((place) => (
          <PlaceFold key={place} place={place} />
        ))}
      </div>
    </section>
  );
}

function PlaceFold({ place }: { readonly place: PlaceName }) {
  const words = lookingWords;
  const { isDone, tick } = useSteps("looking");
  const steps = placeSteps[place];
  const done = steps.filter(isDone).length;
  const note = noteOf(place);
  const name = lookingStepWords.places[place];
  return (
    <details>
      <summary>
        {done === 0 ? (
          name
        ) : (
          <Worded sentence={words.harder.done(name, done)} />
        )}
      </summary>
      <div class="stack">
        {note !== null && <p class="quiet">{note}</p>}
        <ul class="look-steps">
          {steps.map((step) => (
            <li key={step}>
              <StepBox
                sentence={[lookingStepWords.steps[step]]}
                done={isDone(step)}
                onTick={(is) => tick(step, is)}
              />
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

function noteOf(place: PlaceName): string | null {
  const notes: Partial<Record<PlaceName, string>> = lookingStepWords.notes;
  return notes[place] ?? null;
}
