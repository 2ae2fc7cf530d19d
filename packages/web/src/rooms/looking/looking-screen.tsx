import { type Gate, isWithheld, urgeStudies } from "@staying-power/care";
import { type KnowMark, lookingWords, markWords } from "@staying-power/words";
import { Worded } from "../../ui/parts/worded.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { isContactForbidden } from "../../visit/contact-forbidden.ts";
import { kitAt } from "../kit/address.ts";
import { HurtingLine } from "../kit/hurting-line.tsx";
import { BeforeNumbers } from "../safety/before-numbers.tsx";
import { HarderPart } from "./harder-part.tsx";
import { SafetyPart } from "./safety-part.tsx";
import { WaitPart } from "./wait-part.tsx";
import "../../ui/parts/forms.css";
import "./looking.css";

/** The gates behind which a changed setting, once it is noticed, may put the person in danger: none is offered there. */
const afraid: ReadonlySet<Gate["id"]> = new Set<Gate["id"]>([
  "danger-to-me",
  "abuse-of-me",
  "abuse-unsure",
]);

/** Looking at their profile: a wait, what it does, and what makes it harder. Where there is danger, safety goes first. */
export function LookingScreen() {
  const words = lookingWords;
  const { session } = useApp();
  const gates = session.gates.value;
  const isAfraid = gates.some(({ id }) => afraid.has(id));
  return (
    <Screen
      heading={words.heading}
      about="looking"
      back={{ to: kitAt(), label: words.back }}
    >
      <BeforeNumbers gates={gates} heading={words.below} />
      <div class="stack">
        <p>{words.intro}</p>
        {isContactForbidden(gates) && <p>{words.no}</p>}
      </div>
      {isAfraid && <SafetyPart isFirst />}
      <WaitPart />
      {!isAfraid && <HarderPart />}
      <DoesPart isOpen={!isWithheld(gates)} />
      {!isAfraid && <SafetyPart isFirst={false} />}
      <HurtingLine />
    </Screen>
  );
}

/** What is known of looking, and what is a rule, each with who says it. */
function DoesPart({ isOpen }: { readonly isOpen: boolean }) {
  const words = lookingWords.does;
  const says: readonly (readonly [string, KnowMark])[] = [
    [words.study(urgeStudies), "research"],
    [words.cause, "research"],
    [words.linked, "research"],
    [words.shows, "inferred"],
    ...(isOpen
      ? ([
          [words.author, "author"],
          [words.leak, "inferred"],
          [words.mute, "peer"],
        ] as const)
      : []),
    [words.block, "inferred"],
    [words.secret, "inferred"],
  ];
  return (
    <section>
      <h2>{words.heading}</h2>
      <ul class="points">
        {says.map(([text, mark]) => (
          <li key={text}>
            <Worded sentence={lookingWords.line(text, markWords[mark])} />
          </li>
        ))}
      </ul>
    </section>
  );
}
