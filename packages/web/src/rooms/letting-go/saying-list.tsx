import { lettingGoStudies, type LettingGoStudyId } from "@staying-power/care";
import { lettingGoStudyWords, type Saying } from "@staying-power/words";
import { Worded } from "../../ui/parts/worded.tsx";

interface SayingListProps {
  readonly says: readonly Saying[];
  /** What research found, each with its source. */
  readonly studies?: readonly LettingGoStudyId[];
  /** Whether anything of theirs may be answered now. */
  readonly mayAnswer?: boolean;
}

const noStudies: readonly LettingGoStudyId[] = [];

/** What is said, each with who says it. */
export function SayingList({
  says,
  studies = noStudies,
  mayAnswer = false,
}: SayingListProps) {
  const words = lettingGoStudyWords;
  return (
    <ul class="points">
      {says
        .filter(({ contact }) => mayAnswer || contact !== true)
        .map(({ text, mark }) => (
          <li key={text}>
            <Worded sentence={words.saying(text, mark)} />
          </li>
        ))}
      {studies.map((id) => (
        <li key={id}>
          <StudyText id={id} />
        </li>
      ))}
    </ul>
  );
}

/** What one study found, and its source. */
export function StudyText({ id }: { readonly id: LettingGoStudyId }) {
  const { found, study } = lettingGoStudyWords;
  return (
    <Worded
      sentence={study(found[id](lettingGoStudies), lettingGoStudies[id])}
    />
  );
}
