import { type Signal, useSignal } from "@preact/signals";
import { addDays, type Event } from "@staying-power/case";
import { leastWaitingDays, type Plan } from "@staying-power/plan";
import { locale, mapScreenWords, mapWords } from "@staying-power/words";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Worded } from "../../ui/parts/worded.tsx";
import { isWaitingOver } from "./model/is-waiting-over.ts";
import { UndoLine } from "./undo-line.tsx";
import { useEntry } from "./use-entry.ts";
import { WaitingForm } from "./waiting-form.tsx";

interface WaitingPartProps {
  readonly plan: Pick<Plan, "asOf" | "stopWaiting" | "askWaiting">;
  /** Whether the person is asked if they want to let go. */
  readonly asking: Signal<boolean>;
}

/** What is said of a day to stop waiting, without its stamp. */
interface Waiting {
  readonly until: string | null;
  readonly sign?: string;
  readonly came?: boolean;
}

/** A day to stop waiting, agreed with oneself: asked for once, else folded; changed, or taken back; and when it is here. */
export function WaitingPart({ plan, asking }: WaitingPartProps) {
  const { asOf, stopWaiting, askWaiting } = plan;
  const words = mapScreenWords.waiting;
  const { full, said, log, takeBack } = useEntry();
  const changing = useSignal(false);
  const place = useRef<HTMLDivElement>(null);
  const isDue = isWaitingOver(plan);
  const wasDue = useRef(isDue);
  useLayoutEffect(() => {
    // It has moved to the top of the page, and the focus with it.
    if (isDue && !wasDue.current) place.current?.focus();
    wasDue.current = isDue;
  }, [isDue]);

  const agree = (waiting: Waiting, saying: string): void => {
    const kept = log(
      (stamp): Event => ({ ...stamp, kind: "waiting", ...waiting }),
      saying,
    );
    if (!kept) return;
    changing.value = false;
    place.current?.focus({ preventScroll: true });
  };
  const form = (
    <WaitingForm
      // Gone and new with what was agreed on.
      key={stopWaiting?.on}
      from={addDays(asOf, leastWaitingDays)}
      agreed={stopWaiting}
      onAgree={(until, sign) =>
        agree({ until, ...(sign !== "" && { sign }) }, words.kept)
      }
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
        <Open
          asks={askWaiting}
          onNotNow={() => agree({ until: null }, words.notNowKept)}
        >
          {form}
        </Open>
      ) : (
        <Agreed
          agreed={stopWaiting}
          isDue={isDue}
          asking={asking}
          changing={changing}
          onCame={() =>
            agree(
              {
                until: stopWaiting.on,
                sign: stopWaiting.sign,
                came: true,
              },
              words.cameKept,
            )
          }
          onTakeBack={() => agree({ until: null }, words.takenBack)}
        />
      )}
      {stopWaiting !== null && changing.value && form}
    </>
  );
}

interface OpenProps {
  readonly asks: boolean;
  readonly onNotNow: () => void;
  readonly children: ComponentChildren;
}

/** No day yet: asked for once, in the open, and folded ever after. */
function Open({ asks, onNotNow, children }: OpenProps) {
  const words = mapScreenWords.waiting;
  if (!asks)
    return (
      <details>
        <summary>{words.summary}</summary>
        {children}
      </details>
    );
  return (
    <div class="card">
      <h3>{words.ask}</h3>
      {children}
      <div>
        <button type="button" class="plain" onClick={onNotNow}>
          {words.notNow}
        </button>
      </div>
    </div>
  );
}

interface AgreedProps {
  readonly agreed: NonNullable<Plan["stopWaiting"]>;
  readonly isDue: boolean;
  readonly asking: Signal<boolean>;
  readonly changing: Signal<boolean>;
  readonly onCame: () => void;
  readonly onTakeBack: () => void;
}

/** What was agreed on; and when the day or the sign is here, letting go first, and a new day as the new choice it is. */
function Agreed({
  agreed: { on, sign, came },
  isDue,
  asking,
  changing,
  onCame,
  onTakeBack,
}: AgreedProps) {
  const words = mapScreenWords.waiting;
  const change = (
    <button
      type="button"
      aria-expanded={changing.value}
      onClick={() => {
        changing.value = !changing.value;
      }}
    >
      {isDue ? words.newDay : words.change}
    </button>
  );
  return (
    <div class={isDue ? "notice" : "stack"}>
      {isDue ? (
        <>
          <h3>{came === null ? words.dayIsHere : words.signIsHere}</h3>
          <p>{words.here}</p>
        </>
      ) : (
        <p>{mapWords.stopWaiting(locale.day(on))}</p>
      )}
      {sign !== "" && (
        <p class={isDue ? "quiet" : undefined}>
          <Worded
            sentence={
              came === null
                ? words.sooner(sign)
                : words.signWas(sign, locale.day(came))
            }
          />
        </p>
      )}
      <div class="row">
        {isDue && (
          <button
            type="button"
            onClick={() => {
              asking.value = true;
            }}
          >
            {mapScreenWords.lettingGo.choose}
          </button>
        )}
        {!isDue && sign !== "" && (
          <button type="button" onClick={onCame}>
            {words.came}
          </button>
        )}
        {change}
        <button type="button" class="plain" onClick={onTakeBack}>
          {words.takeBack}
        </button>
      </div>
      {isDue && <p class="quiet">{words.newChoice}</p>}
    </div>
  );
}
