import { todayWords } from "@staying-power/words";
import { useId, useRef } from "preact/hooks";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { helpAt } from "../help/address.ts";
import { kitAt } from "../kit/address.ts";
import { hard, levelOf, levels, type Measure } from "./model/check-in.ts";
import { useCheckIn } from "./use-check-in.ts";

/** How it is right now, in two taps, and what to reach for where it is hard. */
export function NowPart() {
  const words = todayWords.now;
  const { present, full, isTold, tell, takeBack } = useCheckIn();
  const place = useRef<HTMLDivElement>(null);
  return (
    <div class="now stack" tabIndex={-1} ref={place}>
      <Levels
        measure="mood"
        legend={words.mood}
        options={words.moods}
        value={present?.mood}
        onChoose={tell}
      />
      <Levels
        measure="urge"
        legend={words.urge}
        options={words.urges}
        value={present?.urge}
        onChoose={tell}
      />
      <div role="status">
        {full && <p class="problem">{todayWords.full}</p>}
        {isTold && !full && (
          <div class="row apart">
            <p class="quiet">{words.kept}</p>
            <button
              type="button"
              class="plain"
              onClick={() => {
                takeBack();
                place.current?.focus({ preventScroll: true });
              }}
            >
              {words.undo}
            </button>
          </div>
        )}
        {(present?.urge ?? 0) >= hard.urge && (
          <div class="card">
            <p>{words.strong}</p>
            <ScreenLink to={kitAt()} class="button">
              {words.kit}
            </ScreenLink>
          </div>
        )}
        {(present?.mood ?? 10) <= hard.mood && (
          <div class="card">
            <p>{words.low}</p>
            <ScreenLink to={helpAt()} class="button">
              {words.help}
            </ScreenLink>
          </div>
        )}
      </div>
    </div>
  );
}

interface LevelsProps {
  readonly measure: Measure;
  readonly legend: string;
  /** A word for each step. */
  readonly options: readonly string[];
  readonly value: number | undefined;
  readonly onChoose: (measure: Measure, value: number) => void;
}

/** Five steps beside each other. */
function Levels({ measure, legend, options, value, onChoose }: LevelsProps) {
  const name = useId();
  const chosen = levelOf(measure, value);
  return (
    <div role="group" aria-labelledby={name}>
      <h2 id={name} class="levels-name">
        {legend}
      </h2>
      <div class="levels">
        {levels[measure].map((level, step) => (
          <button
            key={level}
            type="button"
            aria-pressed={chosen === step}
            onClick={() => onChoose(measure, level)}
          >
            {options[step]}
          </button>
        ))}
      </div>
    </div>
  );
}
