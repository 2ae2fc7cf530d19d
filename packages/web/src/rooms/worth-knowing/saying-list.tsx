import { type Saying, worthKnowingWords } from "@staying-power/words";
import { Worded } from "../../ui/parts/worded.tsx";

interface SayingListProps {
  readonly says: readonly Saying[];
  /** Whether anything of theirs may be answered now. */
  readonly mayAnswer: boolean;
}

/** What is said, each with who says it. */
export function SayingList({ says, mayAnswer }: SayingListProps) {
  return (
    <ul class="points">
      {says
        .filter(({ contact }) => mayAnswer || contact !== true)
        .map((saying) => (
          <li key={saying.text}>
            <Worded sentence={worthKnowingWords.saying(saying)} />
          </li>
        ))}
    </ul>
  );
}
