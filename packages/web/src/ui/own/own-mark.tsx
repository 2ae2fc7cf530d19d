import { ownMarkWords, type TextsByName } from "@staying-power/words";
import { coachsWords } from "../../visit/own-words.ts";
import { Worded } from "../parts/worded.tsx";
import "./own.css";

interface OwnMarkProps {
  /** The texts that stand beside it, as we say them, by their names. */
  readonly ours: TextsByName;
}

/** Says that something stands here in a coach's words, and shows ours; nothing where it does not. */
export function OwnMark({ ours }: OwnMarkProps) {
  const coach = coachsWords.value;
  if (coach === undefined) return null;
  const replaced = Object.entries(ours).filter(
    ([id, text]) => Object.hasOwn(coach.texts, id) && coach.texts[id] !== text,
  );
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
