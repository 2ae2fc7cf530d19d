import { Worded } from "@staying-power/web/ui";
import { deskContentWords, locale } from "@staying-power/words";
import { useState } from "preact/hooks";
import type { RelayProblem } from "../../net/relay-client.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { editionOf } from "../../visit/content.ts";
import type { ContentDraft } from "../../visit/content-draft.ts";
import { dayIn } from "../../visit/zone.ts";
import { ReplacedLine } from "./replaced-line.tsx";
import type { OfReplacing } from "./use-content.ts";

const words = deskContentWords.history;

interface HistoryPartProps extends OfReplacing {
  readonly held: ContentDraft;
}

/** Earlier editions, each to go back to: its words then stand on the screen, to be published anew. */
export function HistoryPart({ held, replaced, replace }: HistoryPartProps) {
  const desk = useDesk();
  const [problem, setProblem] = useState<RelayProblem | null>(null);
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  const earlier = held.editions.slice(1);
  const go = async (revision: number): Promise<void> => {
    const found = await editionOf(desk, revision);
    setProblem(found.ok ? null : found.error);
    if (!found.ok) return;
    replace({ in: "history", said: words.isBack(revision) }, () => found.value);
  };
  return (
    <section class="stack">
      <h2>{words.heading}</h2>
      {earlier.length === 0 && <p class="quiet">{words.none}</p>}
      <ProblemLine problem={problem} />
      <ReplacedLine at="history" replaced={replaced} />
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
