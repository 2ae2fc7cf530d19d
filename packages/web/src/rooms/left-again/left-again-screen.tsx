import { replyTo } from "@staying-power/plan";
import { leftAgainWords, type Saying } from "@staying-power/words";
import { pathOf } from "../../ui/shell/address.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { Door } from "../../ui/shell/door.tsx";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { firstDaysAt } from "../first-days/address.ts";
import { kitAt } from "../kit/address.ts";
import { lettingGoAt } from "../letting-go/address.ts";
import { SayingList, StudyText } from "../letting-go/saying-list.tsx";
import { mapAt } from "../map/address.ts";
import { safetyAt } from "../safety/address.ts";
import { leftAgainAt } from "./address.ts";
import "./left-again.css";

/** What research says of a second ending. */
const secondStudies = ["again", "renewals"] as const;

/** It ended again. The kit stands first; before any advice comes what is to be asked about safety. */
export function LeftAgainScreen() {
  const { session } = useApp();
  const words = leftAgainWords;
  const due = session.beforeAdvice.value;
  return (
    <Screen heading={words.heading} about="left-again">
      <p class="lead">{words.lead}</p>
      <div class="stack">
        <ScreenLink to={kitAt()} class="button main-action">
          {words.kit}
        </ScreenLink>
        <div class="row">
          <ScreenLink to={kitAt({ door: "call" })} class="button">
            {words.call}
          </ScreenLink>
          <ScreenLink to={kitAt({ door: "safe" })} class="button">
            {words.unsafe}
          </ScreenLink>
        </div>
      </div>
      <SayingPart of={words.noBlame} />
      {due === null ? (
        <AdvicePart />
      ) : (
        <section>
          <h2>{words.safety.heading}</h2>
          <p>{words.safety.first}</p>
          <ScreenLink
            to={safetyAt({ question: due, onTo: pathOf(leftAgainAt()) })}
            class="button"
          >
            {words.safety.answer}
          </ScreenLink>
        </section>
      )}
    </Screen>
  );
}

/** What helps today, what is said of a second ending, and two ways on at equal rank. */
function AdvicePart() {
  const { session } = useApp();
  const words = leftAgainWords;
  const mayAnswer =
    replyTo("wants-to-try", session.planInput.value).answer !== "none";
  return (
    <>
      <section>
        <h2>{words.today.heading}</h2>
        <SayingList says={words.today.says} />
        <ScreenLink to={firstDaysAt()} class="line-link">
          {words.today.firstDays}
        </ScreenLink>
      </section>
      <section>
        <h2>{words.safety.heading}</h2>
        <p>{words.safety.text}</p>
        <p class="quiet">
          <StudyText id="violence" />
        </p>
        <ScreenLink to={kitAt({ door: "safe" })} class="button">
          {words.safety.link}
        </ScreenLink>
      </section>
      <section>
        <h2>{words.second.heading}</h2>
        <SayingList says={words.second.says} studies={secondStudies} />
      </section>
      <section>
        <h2>{words.ways.heading}</h2>
        <p>{words.ways.text}</p>
        <div class="stack doors">
          <Door to={lettingGoAt()} {...words.ways.lettingGo} />
          <Door to={mapAt()} {...words.ways.quiet} />
        </div>
        <p class="quiet">{words.ways.waiting}</p>
      </section>
      <section>
        <h2>{words.returns.heading}</h2>
        <SayingList says={words.returns.says} mayAnswer={mayAnswer} />
      </section>
    </>
  );
}

interface SayingPartProps {
  readonly of: { readonly heading: string; readonly says: readonly Saying[] };
}

function SayingPart({ of: { heading, says } }: SayingPartProps) {
  return (
    <section>
      <h2>{heading}</h2>
      <SayingList says={says} />
    </section>
  );
}
