import {
  filledIn,
  ownMarkWords,
  ownOr,
  type TextsByName,
  withOwnFields,
  withOwnItems,
} from "@staying-power/words";
import type { CoachsWords } from "../../keep/coachs-words.ts";
import { Worded } from "../parts/worded.tsx";
import "./own.css";

interface MarkProps {
  readonly coach: CoachsWords;
  /** The texts that stand beside it, as we say them, by their names. */
  readonly ours: TextsByName;
}

/** Says that something stands here in a coach's words, and shows ours; nothing where it does not. */
function Mark({ coach, ours }: MarkProps) {
  const replaced = replacedIn(coach, ours);
  if (replaced.length === 0) return null;
  const { light, dark } = coach.colour ?? {};
  return (
    <details class="own-mark">
      <summary
        style={
          light === undefined
            ? undefined
            : { "--coach-light": light, "--coach-dark": dark }
        }
      >
        <Worded sentence={ownMarkWords.mark(coach.name)} />
      </summary>
      <p class="quiet">{ownMarkWords.before}</p>
      {replaced.map(([id, text]) => (
        <p key={id}>{text}</p>
      ))}
    </details>
  );
}

/** The same on paper, where nothing opens. */
function OnPaper({ coach, ours }: MarkProps) {
  return replacedIn(coach, ours).length === 0 ? null : (
    <p class="own-on-paper">{ownMarkWords.onPaper(coach.name)}</p>
  );
}

function replacedIn({ texts }: CoachsWords, ours: TextsByName) {
  return Object.entries(ours).filter(
    ([id, text]) => ownOr(texts, id, text) !== text,
  );
}

/** What lays a coach's words over ours, and says whose they are: fetched only where someone has got some. */
export const laying = {
  text: ownOr,
  fields: withOwnFields,
  items: withOwnItems,
  filled: filledIn,
  by: ownMarkWords.by,
  Mark,
  OnPaper,
};

export type Laying = typeof laying;
