import { Screen } from "@staying-power/web/ui";
import { deskContentWords, deskFrameWords, locale } from "@staying-power/words";
import { useDesk } from "../../ui/desk-context.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { dayIn } from "../../visit/zone.ts";
import { FilePart } from "./file-part.tsx";
import { HistoryPart } from "./history-part.tsx";
import { LookPart } from "./look-part.tsx";
import { PublishPart } from "./publish-part.tsx";
import { TextsPart } from "./texts-part.tsx";
import { useContent } from "./use-content.ts";
import { WithdrawPart } from "./withdraw-part.tsx";
import "./content.css";

const words = deskContentWords;

/** What a coach says in words of their own: written, looked at, signed and published. */
export function ContentScreen() {
  const content = useContent();
  const { held, problem, isBack, replaced, load, change, replace } = content;
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
          <p role="status">{isBack ? words.state.isBack : ""}</p>
          <TextsPart draft={held.draft} onChange={change} />
          <LookPart draft={held.draft} onChange={change} />
          <PublishPart {...{ held, replaced, replace }} onDone={load} />
          <HistoryPart {...{ held, replaced, replace }} />
          <FilePart {...{ held, replaced, replace }} />
          {Object.keys(held.published.texts).length > 0 && (
            <WithdrawPart held={held} onDone={() => load()} />
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
