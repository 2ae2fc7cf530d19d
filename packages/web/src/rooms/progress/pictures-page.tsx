import { useComputed, useSignal } from "@preact/signals";
import {
  type Progress,
  progressOf,
  type ProgressWindow,
  progressWindows,
} from "@staying-power/plan";
import { progressWords } from "@staying-power/words";
import { fetchedPart } from "../../ui/parts/fetched-part.tsx";
import { LateEntries } from "../../ui/parts/late-entries.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { BeforeNumbers } from "../safety/before-numbers.tsx";
import { outcomeAt } from "../outcome/address.ts";
import { todayAt } from "../today/address.ts";
import { progressAt } from "./address.ts";
import { ContactPart } from "./contact-part.tsx";
import { DonePart } from "./done-part.tsx";
import { FeltPart } from "./felt-part.tsx";
import { heldDays, urgesMet } from "./model/urges-met.ts";
import { ReadingPart } from "./reading-part.tsx";

const words = progressWords;

/** It says what would show a correction, in the words of the map. */
const CorrectedPart = fetchedPart(
  async () => (await import("./corrected-part.tsx")).CorrectedPart,
  words.unfetched,
);

/** How it goes over time, in small pictures that share one axis; behind a gate what matters more stands first. */
export function PicturesPage() {
  const { session } = useApp();
  const chosen = useSignal<ProgressWindow>("month");
  const progress = useComputed(() =>
    progressOf({
      ...session.planInput.value,
      window: chosen.value,
      held: heldDays(session.record.value.kit.urges),
    }),
  ).value;
  return (
    <Screen heading={words.heading} about="progress">
      <BeforeNumbers gates={session.gates.value} heading={words.below} />
      <LateEntries />
      {progress.isAnything ? (
        <>
          <p>{words.intro}</p>
          <Windows
            chosen={chosen.value}
            onChoose={(one) => {
              chosen.value = one;
            }}
          />
          <Pictures progress={progress} />
        </>
      ) : (
        <Empty />
      )}
      <WeekWays />
    </Screen>
  );
}

function Pictures({ progress }: { readonly progress: Progress }) {
  const { session } = useApp();
  const { cut, mood, urge, contact, done, corrected } = progress;
  const isBetter =
    mood.change.kind === "higher" || urge.change.kind === "lower";
  return (
    <>
      <p class="quiet gap-key">
        <span class="gap-mark" aria-hidden="true" />
        {words.gaps}
      </p>
      <FeltPart measure="mood" felt={mood} cut={cut} />
      <FeltPart
        measure="urge"
        felt={urge}
        cut={cut}
        met={urgesMet(session.record.value.kit.urges, cut)}
      />
      {isBetter && <p>{words.less}</p>}
      <ContactPart contact={contact} cut={cut} />
      <DonePart done={done} cut={cut} />
      {corrected.length > 0 && (
        <CorrectedPart corrected={corrected} cut={cut} />
      )}
      <ReadingPart cut={cut} />
      <details>
        <summary>{words.how.summary}</summary>
        {words.how.text.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </details>
    </>
  );
}

interface WindowsProps {
  readonly chosen: ProgressWindow;
  readonly onChoose: (window: ProgressWindow) => void;
}

function Windows({ chosen, onChoose }: WindowsProps) {
  return (
    <div
      role="group"
      aria-label={words.windows.legend}
      class="row progress-windows"
    >
      {progressWindows.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === chosen}
          onClick={() => onChoose(one)}
        >
          {words.windows[one]}
        </button>
      ))}
    </div>
  );
}

function Empty() {
  const { text, fine, today } = words.empty;
  return (
    <>
      <p>{text}</p>
      <p>{fine}</p>
      <ScreenLink to={todayAt()} class="button">
        {today}
      </ScreenLink>
    </>
  );
}

function WeekWays() {
  const { heading, text, open, list } = words.week;
  return (
    <section class="stack">
      <h2>{heading}</h2>
      <p>{text}</p>
      <ScreenLink to={progressAt({ page: "week" })} class="button">
        {open}
      </ScreenLink>
      <ScreenLink to={progressAt({ page: "weeks" })} class="line-link">
        {list}
      </ScreenLink>
      <ScreenLink to={outcomeAt()} class="line-link">
        {words.outcome}
      </ScreenLink>
    </section>
  );
}
