import { type ErrandTopic, errandsOf } from "@staying-power/plan";
import { logisticsWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { changeAt } from "../answers/change-address.ts";
import { HurtingLine } from "../kit/hurting-line.tsx";
import { kitAt } from "../kit/address.ts";
import { isAnythingKnown } from "../map/model/is-anything-known.ts";
import { mapAt } from "../map/address.ts";
import { BeforeNumbers } from "../safety/before-numbers.tsx";
import { safetyAt } from "../safety/address.ts";
import { everyRule } from "./model/plain-rules.ts";
import { RuleList } from "./rule-list.tsx";
import { TopicPart } from "./topic-part.tsx";
import { WithheldPart } from "./withheld-part.tsx";
import "../../ui/parts/forms.css";
import "./logistics.css";

/** Plain messages about what has to be settled: what fits the case first, and none where nothing is to be written. */
export function LogisticsScreen() {
  const words = logisticsWords;
  const { session } = useApp();
  const gates = session.gates.value;
  const errands = errandsOf(session.planInput.value);
  const isNone = errands.own.length === 0 && errands.other.length === 0;
  return (
    <Screen
      heading={words.heading}
      about="logistics"
      back={{ to: kitAt(), label: words.back }}
    >
      <BeforeNumbers gates={gates} heading={words.below} />
      {errands.withheld ? (
        <WithheldPart gates={gates} />
      ) : isNone ? (
        <NonePart />
      ) : (
        <Messages own={errands.own} other={errands.other} />
      )}
      <HurtingLine />
    </Screen>
  );
}

interface MessagesProps {
  readonly own: readonly ErrandTopic[];
  readonly other: readonly ErrandTopic[];
}

function Messages({ own, other }: MessagesProps) {
  const words = logisticsWords;
  const { session } = useApp();
  const isKnown = isAnythingKnown(session);
  return (
    <>
      <p>{words.intro}</p>
      {!isKnown && <FirstPart />}
      <details>
        <summary>{words.whenHeading}</summary>
        <RuleList names={everyRule} />
      </details>
      {own.length > 0 && <Topics heading={words.own} topics={own} isShown />}
      {other.length > 0 && (
        <Topics
          heading={own.length > 0 ? words.other : words.all}
          topics={other}
          isShown={false}
        />
      )}
      <p>
        <ScreenLink to={kitAt({ door: "write" })} class="line-link">
          {words.box}
        </ScreenLink>
      </p>
    </>
  );
}

/** Where nobody was asked yet whether they may write, it is said, and the questions are one tap away. */
function FirstPart() {
  const words = logisticsWords.first;
  return (
    <div class="card">
      <p>{words.text}</p>
      <ScreenLink
        to={safetyAt({ question: "now", onTo: "logistics" })}
        class="line-link"
      >
        {words.ask}
      </ScreenLink>
    </div>
  );
}

interface TopicsProps {
  readonly heading: string;
  readonly topics: readonly ErrandTopic[];
  /** Whether the first of them stands unfolded. */
  readonly isShown: boolean;
}

function Topics({ heading, topics, isShown }: TopicsProps) {
  return (
    <section>
      <h2>{heading}</h2>
      <div class="folds">
        {topics.map((topic, place) => (
          <TopicPart
            key={topic}
            topic={topic}
            isShown={isShown && place === 0}
          />
        ))}
      </div>
    </section>
  );
}

/** No tie demands a message. */
function NonePart() {
  const words = logisticsWords;
  return (
    <>
      <p>{words.none.text}</p>
      <div class="row">
        <ScreenLink to={changeAt({ question: "ties" })} class="button">
          {words.none.ties}
        </ScreenLink>
        <ScreenLink to={mapAt()} class="button">
          {words.map}
        </ScreenLink>
      </div>
    </>
  );
}
