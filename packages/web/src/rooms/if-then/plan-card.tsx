import type { IfThenKept } from "@staying-power/plan";
import { ifThenWords, locale, mapWords } from "@staying-power/words";
import { Worded } from "../../ui/parts/worded.tsx";

interface PlanCardProps {
  readonly plan: IfThenKept;
  readonly onChange: () => void;
  readonly onTakeBack: () => void;
}

/** One plan as one sentence, when it is shown, and what it was before. */
export function PlanCard({ plan, onChange, onTakeBack }: PlanCardProps) {
  const words = ifThenWords;
  const { cue, moment = {}, versions } = plan;
  const shown = words.shown({
    days: moment.days ?? [],
    part: moment.part ?? null,
  });
  const earlier = versions.slice(1);
  return (
    <li class="card if-then">
      <p class="sentence">{mapWords.ifThen(plan)}</p>
      {shown !== null && <p class="quiet">{shown}</p>}
      <div class="row">
        <button type="button" onClick={onChange}>
          <Worded sentence={words.change(cue)} />
        </button>
        <button type="button" class="plain" onClick={onTakeBack}>
          <Worded sentence={words.takeBack(cue)} />
        </button>
      </div>
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier}</summary>
          <ul class="points">
            {earlier.map((version, place) => (
              <li key={place}>
                <Worded
                  sentence={words.earlierLine({
                    day: locale.day(version.on),
                    sentence: mapWords.ifThen(version),
                  })}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
