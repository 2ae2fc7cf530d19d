import { useSignal } from "@preact/signals";
import { sharedWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { useOnce } from "../../ui/parts/use-once.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { sharedAt } from "./address.ts";
import { DaysPart } from "./days-part.tsx";
import { isOver, withoutParcel } from "./model/parcels.ts";
import type { KeptParcel } from "./model/share-kept.ts";
import { useRelay } from "./use-relay.ts";
import { useShare } from "./use-share.ts";

const words = sharedWords.change;

interface ChangePartProps {
  readonly parcel: KeptParcel;
  /** Whether it lies somewhere. */
  readonly canChange: boolean;
}

/** A newer version, another time, taking it back; and the list of this device. */
export function ChangePart({ parcel, canChange }: ChangePartProps) {
  const { session } = useApp();
  const { change } = useShare();
  const { say } = useRelay();
  const remove = (): void => {
    say(parcel.id, words.removed);
    change((kept) => withoutParcel(kept, parcel.id));
  };
  const canRemove =
    parcel.relay === "" || isOver(parcel, session.clock.minute.value);
  if (!canChange && !canRemove) return null;
  return (
    <section>
      {canChange && (
        <>
          {parcel.waiting === undefined && (
            <ScreenLink
              to={sharedAt({ parcel: parcel.id, page: "newer" })}
              class="button"
            >
              {words.newer}
            </ScreenLink>
          )}
          <TimePart parcel={parcel} />
          <BackPart parcel={parcel} />
        </>
      )}
      {canRemove && (
        <>
          <p class="quiet">{words.removeNote}</p>
          <button type="button" onClick={remove}>
            {words.remove}
          </button>
        </>
      )}
    </section>
  );
}

function TimePart({ parcel }: { readonly parcel: KeptParcel }) {
  const { lie } = useRelay();
  const days = useSignal(parcel.choice.days);
  const { isBusy, once } = useOnce();
  const go = async (): Promise<void> => {
    if (days.value !== 0) await lie(parcel, days.value);
  };
  return (
    <details>
      <summary>{words.days}</summary>
      <div class="stack">
        <DaysPart
          days={days.value}
          onChange={(chosen) => {
            days.value = chosen;
          }}
        />
        <button type="button" disabled={isBusy} onClick={() => void once(go)}>
          {words.daysGo}
        </button>
      </div>
    </details>
  );
}

/** Taking it back: what that does is said before it is done. */
function BackPart({ parcel }: { readonly parcel: KeptParcel }) {
  const { revoke } = useRelay();
  const isAsking = useSignal(false);
  const { isBusy, once } = useOnce();
  const place = useRef<HTMLDivElement>(null);
  const ask = (asking: boolean): void => {
    isAsking.value = asking;
    // The button that was pressed goes away.
    place.current?.focus({ preventScroll: true });
  };
  return (
    <div class="stack" tabIndex={-1} ref={place}>
      {isAsking.value ? (
        <div class="notice">
          <p>{words.backAsk}</p>
          <button
            type="button"
            class="main-action"
            disabled={isBusy}
            onClick={() => void once(() => revoke(parcel))}
          >
            {words.backGo}
          </button>
          <button type="button" onClick={() => ask(false)}>
            {words.backNo}
          </button>
        </div>
      ) : (
        <button type="button" onClick={() => ask(true)}>
          {words.back}
        </button>
      )}
    </div>
  );
}
