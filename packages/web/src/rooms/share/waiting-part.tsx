import { locale, sharedWords } from "@staying-power/words";
import { useOnce } from "../../ui/parts/use-once.ts";
import type { KeptParcel, WaitingVersion } from "./model/share-kept.ts";
import { useMaySend } from "./use-may-send.ts";
import { useRelay } from "./use-relay.ts";

const words = sharedWords.waiting;

interface WaitingPartProps {
  readonly parcel: KeptParcel;
  readonly waiting: WaitingVersion;
}

/** What is sealed and did not go: it goes when it is asked for, by a file, or never. */
export function WaitingPart({ parcel, waiting }: WaitingPartProps) {
  const { send, save, unsend } = useRelay();
  const maySend = useMaySend(parcel.relay);
  const { isBusy, once } = useOnce();
  return (
    <section class="notice">
      <h2>{words.heading}</h2>
      <p>{waiting.tried === true ? words.maybe : words.text}</p>
      <p class="quiet">{words.since(locale.moment(waiting.at))}</p>
      {parcel.relay !== "" && !maySend && <p>{words.cannot}</p>}
      {maySend && (
        <button
          type="button"
          class="main-action"
          disabled={isBusy}
          onClick={() => void once(() => send(parcel))}
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
        <button
          type="button"
          class="plain"
          disabled={isBusy}
          onClick={() => void once(() => unsend(parcel))}
        >
          {words.drop}
        </button>
      </div>
      {waiting.tried === true && <p class="quiet">{words.tried}</p>}
    </section>
  );
}
