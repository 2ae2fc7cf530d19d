import { Worded } from "@staying-power/web/ui";
import { deskContentWords, locale } from "@staying-power/words";
import { useState } from "preact/hooks";
import type { RelayProblem } from "../../net/relay-client.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { editionOf } from "../../visit/content.ts";
import type { ContentDraft, OwnWords } from "../../visit/content-draft.ts";
import { dayIn } from "../../visit/zone.ts";

const words = deskContentWords.history;

interface HistoryPartProps {
  readonly held: ContentDraft;
  readonly onChange: (update: (draft: OwnWords) => OwnWords) => void;
}

/** Earlier editions, each to go back to: its words then stand on the screen, to be published anew. */
export function HistoryPart({ held, onChange }: HistoryPartProps) {
  const desk = useDesk();
  const [back, setBack] = useState<number | null>(null);
  const [problem, setProblem] = useState<RelayProblem | null>(null);
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  const earlier = held.editions.slice(1);
  const go = async (revision: number): Promise<void> => {
    const found = await editionOf(desk, revision);
    setProblem(found.ok ? null : found.error);
    if (!found.ok) return;
    onChange(() => found.value);
    setBack(revision);
  };
  return (
    <section class="stack">
      <h2>{words.heading}</h2>
      {earlier.length === 0 && <p class="quiet">{words.none}</p>}
      <ProblemLine problem={problem} />
      <p role="status">{back === null ? "" : words.isBack(back)}</p>
      <ul>
        {earlier.map(({ revision, at }) => (
          <li key={revision} class="row apart">
            <span>
              {words.line({
                revision,
                day: locale.day(dayIn(zone, new Date(at))),
              })}
            </span>
            <button
              type="button"
              class="plain"
              onClick={() => void go(revision)}
            >
              <Worded sentence={words.back(revision)} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
