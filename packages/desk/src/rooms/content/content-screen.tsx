import { Screen } from "@staying-power/web/ui";
import { deskContentWords, deskFrameWords, locale } from "@staying-power/words";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { RelayProblem } from "../../net/relay-client.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { loadContent } from "../../visit/content.ts";
import type { OwnWords } from "../../visit/content-draft.ts";
import { dayIn } from "../../visit/zone.ts";
import { FilePart } from "./file-part.tsx";
import { HistoryPart } from "./history-part.tsx";
import { LookPart } from "./look-part.tsx";
import { PublishPart } from "./publish-part.tsx";
import { TextsPart } from "./texts-part.tsx";
import { WithdrawPart } from "./withdraw-part.tsx";
import "./content.css";

const words = deskContentWords;

/** What a coach says in words of their own: written, looked at, signed and published. */
export function ContentScreen() {
  const desk = useDesk();
  const [problem, setProblem] = useState<RelayProblem | null>(null);
  const held = desk.content.value;
  const load = useCallback(async (): Promise<void> => {
    const found = await loadContent(desk);
    setProblem(found.ok ? null : found.error);
    if (found.ok) desk.content.value = found.value;
  }, [desk]);
  useEffect(() => {
    // What was begun in this visit stands as it was left.
    if (desk.content.peek() === null) void load();
  }, [desk, load]);
  const change = (update: (draft: OwnWords) => OwnWords): void => {
    const now = desk.content.value;
    if (now !== null) desk.content.value = { ...now, draft: update(now.draft) };
  };
  return (
    <Screen heading={words.heading} about="content">
      <p>{words.intro}</p>
      <div class="notice">
        <p>{words.answers}</p>
      </div>
      <p class="quiet">{words.fixed}</p>
      <ProblemLine problem={problem} />
      {held === null && problem === null && (
        <p class="waiting">{deskFrameWords.loading}</p>
      )}
      {held === null && problem !== null && (
        <button type="button" onClick={() => void load()}>
          {deskFrameWords.again}
        </button>
      )}
      {held !== null && (
        <>
          <StatePart />
          <TextsPart draft={held.draft} onChange={change} />
          <LookPart draft={held.draft} onChange={change} />
          <PublishPart held={held} onDone={load} />
          <HistoryPart held={held} onChange={change} />
          <FilePart held={held} onChange={change} />
          {Object.keys(held.published.texts).length > 0 && (
            <WithdrawPart held={held} onDone={load} />
          )}
        </>
      )}
    </Screen>
  );
}

/** What is published now; before the first time, the first step. */
function StatePart() {
  const desk = useDesk();
  const held = desk.content.value;
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  const newest = held?.editions[0];
  if (held === null) return null;
  if (newest === undefined)
    return (
      <div class="card">
        <h2>{words.first.heading}</h2>
        <p>{words.first.text}</p>
        <p class="quiet">{words.state.oldLinks}</p>
      </div>
    );
  return (
    <>
      <p>
        {words.state.published({
          revision: held.revision,
          day: locale.day(dayIn(zone, new Date(newest.at))),
          texts: Object.keys(held.published.texts).length,
        })}
      </p>
      <p class="quiet">{words.state.oldLinks}</p>
    </>
  );
}
