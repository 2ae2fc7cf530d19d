import { daysBetween } from "@staying-power/case";
import { reunionWay } from "@staying-power/plan";
import type { ReunionCheck } from "@staying-power/forecast";
import {
  reunionRoomWords,
  reunionWords,
  wholeReunion,
} from "@staying-power/words";
import { FiguresFrame } from "../../ui/charts/figures-frame.tsx";
import { FailedPart } from "../../ui/parts/failed-part.tsx";
import { LateEntries } from "../../ui/parts/late-entries.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { HurtingLine } from "../kit/hurting-line.tsx";
import { lettingGoAt } from "../letting-go/address.ts";
import { NinetyLink } from "../ninety/ninety-link.tsx";
import { Chapter } from "../../ui/charts/chapter.tsx";
import { reunionAt } from "./address.ts";
import { AskingPart } from "./asking-part.tsx";
import { LastsPart } from "./lasts-part.tsx";
import { MinePart } from "./mine-part.tsx";
import { everyAnswer, isDueAgain, isFresh } from "./model/answers.ts";
import { backSince, reunionCause } from "./model/cause.ts";
import { MovesPart } from "./moves-part.tsx";
import { PacePart } from "./pace-part.tsx";
import { ReasonsPart } from "./reasons-part.tsx";
import { ReviewLine } from "./review-line.tsx";
import { SignsPart } from "./signs-part.tsx";
import { useReunionCheck } from "./use-reunion-check.ts";

/** Before the first answer what this is, and after it what the answers come to. */
export function CheckPage() {
  const { session } = useApp();
  const fresh = isFresh(session.person.value);
  const cause = reunionCause(session) ?? "back";
  return (
    <Screen
      heading={reunionRoomWords.headings[cause]}
      about={`reunion ${fresh}`}
    >
      <ReviewLine />
      {fresh ? <Intro /> : <Results />}
      <Ways />
      <HurtingLine />
    </Screen>
  );
}

function Intro() {
  const words = reunionRoomWords;
  return (
    <>
      <p class="lead">{words.lead}</p>
      {words.intro.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <ScreenLink to={reunionAt({ page: "ask" })} class="button main-action">
        {words.begin}
      </ScreenLink>
    </>
  );
}

function Results() {
  const { check, state, again } = useReunionCheck();
  const words = reunionRoomWords;
  const failed = state === "failed" && (
    <FailedPart failed="work" again={again}>
      <p>{words.failed}</p>
    </FailedPart>
  );
  if (check === null)
    return (
      failed || (
        <p class="waiting quiet" role="status">
          {words.working}
        </p>
      )
    );
  return (
    <>
      {failed}
      <LateEntries />
      <FiguresFrame working={state === "working"}>
        <Figures check={check} />
      </FiguresFrame>
    </>
  );
}

function Figures({ check }: { readonly check: ReunionCheck }) {
  const { session } = useApp();
  const words = reunionRoomWords;
  const whole = wholeReunion(check);
  const since = backSince(session.person.value);
  const days =
    since === null
      ? null
      : Math.max(0, daysBetween(since, session.today.value));
  const { seen, passed } = check.rightReason;
  const way = reunionWay({
    daysBack: days,
    likeliest: check.reasons[0]?.id ?? "attraction",
    passed,
  });
  return (
    <>
      <p class="quiet">
        {since === null || days === null
          ? words.asIf
          : words.since(since, days)}
      </p>
      <LastsPart whole={whole} />
      <ReasonsPart whole={whole} apart={check.apart} />
      <Next check={check} />
      <div>
        {whole.rounds.length > 1 && (
          <Chapter words={words.moves} open>
            <MovesPart rounds={whole.rounds} />
          </Chapter>
        )}
        <Chapter words={{ ...words.signs, about: words.signs.about(seen) }}>
          <SignsPart check={check} />
        </Chapter>
        <Chapter words={{ ...words.pace, heading: reunionWords.pace.heading }}>
          <PacePart way={way} />
        </Chapter>
        <Chapter words={words.asking}>
          <AskingPart pace={way.pace} />
        </Chapter>
        <Chapter words={{ ...words.mine, heading: reunionWords.mine.heading }}>
          <MinePart answers={check.answers} />
        </Chapter>
      </div>
      <p class="quiet">{words.basis}</p>
    </>
  );
}

/** When to look again, and the way to go on now. */
function Next({ check }: { readonly check: ReunionCheck }) {
  const { session } = useApp();
  const words = reunionRoomWords;
  const isDue = isDueAgain(session.person.value, session.today.value);
  return (
    <div class="stack">
      {isDue ? (
        <p>{words.dueNow}</p>
      ) : (
        check.againOn !== null &&
        check.againOn > session.today.value && (
          <p class="quiet">
            {words.next(check.againOn, reunionCause(session) !== null)}
          </p>
        )
      )}
      <ScreenLink
        to={reunionAt({ page: "ask" })}
        class={isDue ? "button main-action" : "button"}
      >
        {isDue ? words.again : words.goOn}
      </ScreenLink>
    </div>
  );
}

function Ways() {
  const { session } = useApp();
  const words = reunionRoomWords.ways;
  return (
    <section>
      <h2>{words.heading}</h2>
      <div class="ways">
        <NinetyLink />
        <ScreenLink to={reunionAt({ page: "agreement" })} class="line-link">
          {words.agreement}
        </ScreenLink>
        {everyAnswer(session.person.value).length > 0 && (
          <ScreenLink to={reunionAt({ page: "earlier" })} class="line-link">
            {words.answers}
          </ScreenLink>
        )}
        <ScreenLink to={lettingGoAt()} class="line-link">
          {words.lettingGo}
        </ScreenLink>
      </div>
    </section>
  );
}
