import { type RitualId, ritualIds } from "@staying-power/plan";
import {
  letGoWords,
  lettingGoStudyWords,
  ritualWords,
  locale,
} from "@staying-power/words";
import { Worded } from "../../ui/parts/worded.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { withEntry, withoutEntry } from "../kit/model/kit-entries.ts";
import { BeforeNumbers } from "../safety/before-numbers.tsx";
import { StudyText } from "../letting-go/saying-list.tsx";
import { letGoAt } from "./address.ts";
import { isDespairKnown } from "./model/is-despair-known.ts";
import { NotNowPart } from "./not-now-part.tsx";
import { useLettingGo } from "./use-letting-go.ts";

const words = ritualWords;

const toMap = { to: letGoAt(), label: letGoWords.backToMap };

/** Small farewells to choose from, and none. */
export function RitualsPage() {
  const { session } = useApp();
  const gates = session.gates.value;
  if (isDespairKnown(gates))
    return (
      <Screen heading={words.heading} about="let-go rituals" back={toMap}>
        <NotNowPart />
      </Screen>
    );
  return (
    <Screen heading={words.heading} about="let-go rituals" back={toMap}>
      <BeforeNumbers gates={gates} heading={letGoWords.below} />
      <p>{words.intro}</p>
      <p class="quiet">
        <StudyText id="rituals" />
      </p>
      <ul class="stack">
        {ritualIds.map((id) => (
          <RitualCard key={id} id={id} />
        ))}
      </ul>
      {[words.none, words.fire].map(({ heading, text }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <p>{text}</p>
        </section>
      ))}
    </Screen>
  );
}

/** One of them: chosen, done, and taken back, each by a tap. */
function RitualCard({ id }: { readonly id: RitualId }) {
  const { session } = useApp();
  const { notes, change } = useLettingGo();
  const { name, how, mark } = words.list[id];
  const chosen = notes.rituals.find((each) => each.id === id);
  const put = (done: boolean): void =>
    change((before) => ({
      ...before,
      rituals: withEntry(before.rituals, {
        ...chosen,
        id,
        ...(done ? { doneOn: session.today.value } : {}),
      }),
    }));
  const takeBack = (): void =>
    change((before) => ({
      ...before,
      rituals: withoutEntry(before.rituals, id),
    }));
  return (
    <li class="card ritual">
      <h2>{name}</h2>
      <p>
        <Worded sentence={lettingGoStudyWords.saying(how, mark)} />
      </p>
      <p role="status" class="quiet">
        {chosen !== undefined &&
          (chosen.doneOn === undefined
            ? words.chosen
            : words.doneOn(locale.day(chosen.doneOn)))}
      </p>
      <div class="row">
        <button
          type="button"
          aria-disabled={chosen?.doneOn !== undefined}
          onClick={() => {
            if (chosen?.doneOn === undefined) put(chosen !== undefined);
          }}
        >
          <Worded
            sentence={chosen === undefined ? words.take(name) : words.did(name)}
          />
        </button>
        {chosen !== undefined && (
          <button type="button" class="plain" onClick={takeBack}>
            <Worded sentence={words.undo(name)} />
          </button>
        )}
      </div>
    </li>
  );
}
