import type { IfThenKept } from "@staying-power/plan";
import { ifThenWords, locale, mapWords } from "@staying-power/words";
import { EarlierPart } from "../../ui/parts/earlier-part.tsx";
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
      <EarlierPart
        summary={words.earlier}
        lines={versions.slice(1).map((version) =>
          words.earlierLine({
            day: locale.day(version.on),
            sentence: mapWords.ifThen(version),
          }),
        )}
      />
    </li>
  );
}
