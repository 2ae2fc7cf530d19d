import { deskContentWords, deskFrameWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import type { RelayProblem } from "../../net/relay-client.ts";
import { useDesk } from "../../ui/desk-context.ts";
import {
  changesOf,
  faultsIn,
  isChanged,
  lookFaults,
  publishContent,
} from "../../visit/content.ts";
import type { ContentDraft, OwnWords } from "../../visit/content-draft.ts";
import { ReplacedLine } from "./replaced-line.tsx";
import type { OfReplacing } from "./use-content.ts";

const words = deskContentWords;

interface PublishPartProps extends OfReplacing {
  readonly held: ContentDraft;
  /** What is published now is fetched again; what was changed since these words stays. */
  readonly onDone: (from?: OwnWords) => Promise<void>;
}

/** What changed, and the button that signs and publishes it. */
export function PublishPart({
  held,
  replaced,
  replace,
  onDone,
}: PublishPartProps) {
  const desk = useDesk();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  const [problem, setProblem] = useState<RelayProblem | null>(null);
  const changes = changesOf(held);
  const { texts: count } = changes;
  const isBegun = isChanged(held);
  const faults = faultsIn(held.draft.texts).size;
  const look = lookFaults(held.draft);
  const isOpen =
    isBegun && faults === 0 && !look.name && !look.light && !look.dark;
  const publish = async (): Promise<void> => {
    setBusy(true);
    setDone(null);
    const asSent = held.draft;
    const sent = await publishContent(desk, asSent, held.revision);
    if (sent.ok) await onDone(asSent);
    // Another edition came first: what was changed here then stands on top of it.
    else if (sent.error === "conflict") await onDone();
    setBusy(false);
    setProblem(sent.ok ? null : sent.error);
    if (sent.ok) setDone(sent.value);
  };
  return (
    <section class="stack">
      <h2>{words.publish.heading}</h2>
      <p>{words.state.unpublished(count)}</p>
      {isBegun && (
        <p class="quiet">
          {desk.kept.lasts.content.value
            ? words.state.kept
            : words.state.keptHere}
        </p>
      )}
      {count > 0 && <p class="quiet">{words.publish.changes(changes)}</p>}
      {changes.look && <p class="quiet">{words.publish.look}</p>}
      {faults > 0 && <p class="problem">{words.publish.mend(faults)}</p>}
      <div role="alert">
        {problem !== null && <p class="problem">{said(problem)}</p>}
      </div>
      <p role="status">{done === null ? "" : words.publish.done(done)}</p>
      <div class="row">
        <button
          type="button"
          class="main-action"
          disabled={!isOpen || busy}
          onClick={() => void publish()}
        >
          {busy ? words.publish.busy : words.publish.action}
        </button>
        {isBegun && (
          <button
            type="button"
            class="plain"
            onClick={() =>
              replace(
                { in: "publish", said: words.dropped },
                () => held.published,
              )
            }
          >
            {words.discard}
          </button>
        )}
      </div>
      <ReplacedLine at="publish" replaced={replaced} />
    </section>
  );
}

function said(problem: RelayProblem): string {
  if (problem === "conflict") return words.publish.behind;
  return problem === "unreadable"
    ? words.publish.noKey
    : deskFrameWords.problems[problem];
}
