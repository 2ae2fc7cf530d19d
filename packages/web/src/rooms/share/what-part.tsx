import { shareWords } from "@staying-power/words";
import { useId } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import {
  type ShareChoice,
  type SharePart,
  shareParts,
} from "./model/choice.ts";
import { withPart } from "./model/choosing.ts";

const words = shareWords.what;

interface WhatPartProps {
  readonly choice: ShareChoice;
  readonly onChange: (choice: ShareChoice) => void;
}

/** The parts that go together, each with a tick; and about safety, a yes of its own. */
export function WhatPart({ choice, onChange }: WhatPartProps) {
  const { session } = useApp();
  const mayGo = session.readingsGo.value;
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <fieldset class="options">
        <legend class="unseen">{words.heading}</legend>
        {partsOffered(mayGo).map((part) => (
          <label key={part} class="option">
            <input
              type="checkbox"
              checked={choice.parts.includes(part)}
              onChange={({ currentTarget }) =>
                onChange(withPart(choice, part, currentTarget.checked))
              }
            />
            {words.parts[part]}
          </label>
        ))}
      </fieldset>
      <p class="quiet">{mayGo ? words.reading : words.withheld}</p>
      <p class="quiet">{words.never}</p>
    </section>
  );
}

/** While no number is shown, no reading is offered either. */
function partsOffered(mayGo: boolean): readonly SharePart[] {
  return shareParts.filter((part) => mayGo || part !== "readings");
}

/** What was said about safety stays, unless there is a yes to this alone. */
export function SafetyPart({ choice, onChange }: WhatPartProps) {
  const { session } = useApp();
  const id = useId();
  const { safety } = shareWords;
  const hasSaid = Object.keys(session.record.value.safety).length > 0;
  return (
    <section>
      <h2>{safety.heading}</h2>
      <p>{safety.text}</p>
      <p id={id}>{safety.why}</p>
      <label class="option">
        <input
          type="checkbox"
          aria-describedby={id}
          checked={choice.safety}
          onChange={({ currentTarget }) =>
            onChange({ ...choice, safety: currentTarget.checked })
          }
        />
        {safety.yes}
      </label>
      {!hasSaid && <p class="quiet">{safety.none}</p>}
    </section>
  );
}
