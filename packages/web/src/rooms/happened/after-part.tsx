import { dayOf, type Event, isTogether } from "@staying-power/case";
import type { ActJudged } from "@staying-power/plan";
import {
  actWords,
  happenedWords,
  locale,
  mapScreenWords,
  mapWords,
} from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { mayWrite } from "../../visit/doors.ts";
import { kitAt } from "../kit/address.ts";
import { leftAgainAt } from "../left-again/address.ts";
import { ReunionLink } from "../reunion/reunion-link.tsx";
import { LedPart } from "./led-part.tsx";
import { isNewestBreak, type ToldEntry } from "./model/told-entry.ts";

interface AfterPartProps {
  readonly told: ToldEntry;
}

/** What to say once it is kept: whether it was a break, why, and what to do now; behind a gate nothing of contact. */
export function AfterPart({ told }: AfterPartProps) {
  const { session } = useApp();
  const words = happenedWords;
  const { event, judged } = told;
  const isOpen = mayWrite(session.writing.value);
  const restarts =
    judged?.class === "break" && isNewestBreak(session.person.value, event);
  return (
    <div class="notice">
      <p>{words.kept}</p>
      {judged === null ? (
        <AfterWords event={event} />
      ) : isOpen ? (
        <Judgement judged={judged} />
      ) : (
        <p>{words.after.behindGate}</p>
      )}
      {isOpen && restarts && (
        <p>{words.countsFrom(locale.day(dayOf(event.at)))}</p>
      )}
    </div>
  );
}

/** What can be done after a slip: say what led up to it, and go to the kit; after they came nearer, look at why. */
export function AfterWays({ told: { event, judged } }: AfterPartProps) {
  const { session } = useApp();
  if (event.kind === "left-again")
    return (
      <ScreenLink to={leftAgainAt()} class="button">
        {happenedWords.endedAgain}
      </ScreenLink>
    );
  if (
    event.kind === "returned" ||
    event.kind === "signal" ||
    event.kind === "met"
  )
    return <ReunionLink />;
  if (judged === null || judged.class === "none") return null;
  return (
    <div class="stack">
      {mayWrite(session.writing.value) && judged.class === "break" && (
        <LedPart event={event} />
      )}
      <ScreenLink to={kitAt()} class="line-link">
        {happenedWords.urge}
      </ScreenLink>
    </div>
  );
}

function Judgement({ judged }: { readonly judged: ActJudged }) {
  const { why, now } = wordsOf(judged);
  const reasons = judged.why.map(mapWords.why);
  return (
    <>
      <h2>{mapWords.classes[judged.class]}</h2>
      <p>{why}</p>
      <p>{now}</p>
      {reasons.length > 0 && <p class="quiet">{mapWords.because(reasons)}</p>}
      <p class="quiet">{mapScreenWords.whoSays[judged.mark]}</p>
    </>
  );
}

/** What made it a break after all is said in the place of what the act is by itself. */
function wordsOf({ act, class: found, why }: ActJudged) {
  const { afterAll } = happenedWords;
  if (found === "break" && why.length > 0)
    if (act === "looked" || act === "one-apology") return afterAll[act];
  return actWords[act];
}

function AfterWords({ event }: { readonly event: Event }) {
  const { session } = useApp();
  const { after } = happenedWords;
  const said = wordsAfter(event, isTogether(session.person.value));
  return said === null ? null : <p>{after[said]}</p>;
}

/** What to say after an entry that no rule of No Contact speaks of. */
function wordsAfter(
  event: Event,
  together: boolean,
): Exclude<keyof typeof happenedWords.after, "behindGate"> | null {
  switch (event.kind) {
    case "signal":
      return event.signal === "none" ? "quiet" : "signal";
    case "met":
    case "returned":
    case "left-again":
      return event.kind;
    case "break":
    case "answered":
    case "looked":
      return together ? "together" : null;
    case "conduct":
    case "check-in":
    case "task":
    case "waiting":
    case "if-then":
    case "project":
    case "slot":
    case "letting-go":
    case "outcome":
    case "reunion":
    case "fact":
      return null;
  }
}
