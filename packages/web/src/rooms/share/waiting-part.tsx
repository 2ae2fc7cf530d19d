import { useSignal } from "@preact/signals";
import { locale, sharedWords } from "@staying-power/words";
import { afterUnsent, withoutParcel } from "./model/parcels.ts";
import type { KeptParcel, WaitingVersion } from "./model/share-kept.ts";
import { useMaySend } from "./use-may-send.ts";
import { useRelay } from "./use-relay.ts";
import { useShare } from "./use-share.ts";

const words = sharedWords.waiting;

interface WaitingPartProps {
  readonly parcel: KeptParcel;
  readonly waiting: WaitingVersion;
}

/** What is sealed and did not go: it goes when it is asked for, by a file, or never. */
export function WaitingPart({ parcel, waiting }: WaitingPartProps) {
  const { change, changeParcel } = useShare();
  const { send, save, say } = useRelay();
  const maySend = useMaySend(parcel.relay);
  const isBusy = useSignal(false);
  const sendNow = async (): Promise<void> => {
    if (isBusy.value) return;
    isBusy.value = true;
    await send(parcel);
    isBusy.value = false;
  };
  const drop = (): void => {
    say(parcel.id, words.dropped);
    if (parcel.sent.length > 0) changeParcel(parcel.id, afterUnsent);
    else change((kept) => withoutParcel(kept, parcel.id));
  };
  return (
    <section class="notice">
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <p class="quiet">{words.since(locale.moment(waiting.at))}</p>
      {parcel.relay !== "" && !maySend && <p>{words.cannot}</p>}
      {maySend && (
        <button
          type="button"
          class="main-action"
          disabled={isBusy.value}
          onClick={() => void sendNow()}
        >
          {words.send}
        </button>
      )}
      <div class="row">
        <button
          type="button"
          class={maySend ? undefined : "main-action"}
          onClick={() => save(parcel)}
        >
          {words.file}
        </button>
        <button type="button" class="plain" onClick={drop}>
          {words.drop}
        </button>
      </div>
    </section>
  );
}
