import { useSignal } from "@preact/signals";
import { addDays } from "@staying-power/case";
import type { Plan } from "@staying-power/plan";
import { locale, mapScreenWords, mapWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { Worded } from "../../ui/parts/worded.tsx";
import { UndoLine } from "./undo-line.tsx";
import { useEntry } from "./use-entry.ts";
import { WaitingForm } from "./waiting-form.tsx";

/** A day to stop waiting, agreed with oneself: asked for once, folded; changed, or taken back. */
export function WaitingPart({
  plan: { asOf, stopWaiting },
}: {
  readonly plan: Pick<Plan, "asOf" | "stopWaiting">;
}) {
  const words = mapScreenWords.waiting;
  const { full, said, log, takeBack } = useEntry();
  const changing = useSignal(false);
  const place = useRef<HTMLDivElement>(null);

  const agree = (until: string | null, sign: string): void => {
    const kept = log(
      (stamp) => ({
        ...stamp,
        kind: "waiting",
        until,
        ...(sign === "" ? {} : { sign }),
      }),
      until === null ? words.takenBack : words.kept,
    );
    if (!kept) return;
    changing.value = false;
    place.current?.focus({ preventScroll: true });
  };
  const form = (
    <WaitingForm
      // Gone and new with what was agreed on.
      key={stopWaiting?.on}
      from={addDays(asOf, leastDays)}
      agreed={stopWaiting}
      onAgree={agree}
    />
  );
  return (
    <>
      <div tabIndex={-1} ref={place}>
        <UndoLine
          said={said}
          onUndo={() => {
            takeBack();
            place.current?.focus({ preventScroll: true });
          }}
        />
      </div>
      <div role="alert">
        {full && <p class="problem">{mapScreenWords.full}</p>}
      </div>
      {stopWaiting === null ? (
        <details>
          <summary>{words.summary}</summary>
          {form}
        </details>
      ) : (
        <>
          <Agreed agreed={stopWaiting} isHere={stopWaiting.on <= asOf} />
          <div class="row">
            <button
              type="button"
              aria-expanded={changing.value}
              onClick={() => {
                changing.value = !changing.value;
              }}
            >
              {words.change}
            </button>
            <button type="button" class="plain" onClick={() => agree(null, "")}>
              {words.takeBack}
            </button>
          </div>
          {changing.value && form}
        </>
      )}
    </>
  );
}

interface AgreedProps {
  readonly agreed: NonNullable<Plan["stopWaiting"]>;
  readonly isHere: boolean;
}

/** What was agreed on, and that it is here. */
function Agreed({ agreed: { on, sign }, isHere }: AgreedProps) {
  const words = mapScreenWords.waiting;
  return (
    <>
      <p>{mapWords.stopWaiting(locale.day(on))}</p>
      {sign !== "" && (
        <p>
          <Worded sentence={words.sooner(sign)} />
        </p>
      )}
      {isHere && <p>{words.here}</p>}
    </>
  );
}

/** How far ahead the day lies at the least: no day is chosen for tomorrow on a hard evening. */
const leastDays = 14;
