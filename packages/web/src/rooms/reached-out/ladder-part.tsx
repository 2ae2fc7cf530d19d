import {
  type Ladder,
  meetingLadder,
  type MeetingStepId,
} from "@staying-power/plan";
import {
  mapScreenWords,
  meetingLadderWords,
  reachedOutWords,
} from "@staying-power/words";
import { Worded } from "../../ui/parts/worded.tsx";

/** Meeting again: the step that is open, its form and its end, and what the next one waits for. */
export function LadderPart({
  ladder: { open, onceAsked, met, next },
}: {
  readonly ladder: Ladder;
}) {
  const words = reachedOutWords.ladder;
  const { steps, want } = meetingLadderWords;
  if (open === null) return null;
  const { meeting, mark } = meetingLadder[open];
  const hasBeen = meeting !== null && met >= meeting;
  return (
    <section>
      <h2>{words.heading}</h2>
      <div class="stack">
        <p>
          <Worded sentence={words.now(steps[open].name)} />
        </p>
        {hasBeen ? <p>{words.met}</p> : <StepText step={open} />}
        {onceAsked && <p>{words.onceAsked}</p>}
      </div>
      {next !== null && (
        <div class="stack">
          <p>
            <Worded sentence={words.next(steps[next.step].name)} />
          </p>
          {next.wants.length === 0 ? (
            <p class="quiet">{words.ready}</p>
          ) : (
            <>
              <p class="quiet">{words.wants}</p>
              <ul class="points">
                {next.wants.map((one) => (
                  <li key={one.want}>{want(one)}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
      <p class="quiet">
        {mark === "inferred" ? words.inferred : mapScreenWords.whoSays[mark]}
      </p>
    </section>
  );
}

function StepText({ step }: { readonly step: MeetingStepId }) {
  const { form, stopIf } = meetingLadderWords.steps[step];
  return (
    <>
      <p>{form}</p>
      <p>{stopIf}</p>
    </>
  );
}
