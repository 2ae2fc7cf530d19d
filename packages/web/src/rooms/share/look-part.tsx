import { locale, sharedWords } from "@staying-power/words";
import { useOnce } from "../../ui/parts/use-once.ts";
import { useId } from "preact/hooks";
import type { KeptParcel } from "./model/share-kept.ts";
import { useRelay } from "./use-relay.ts";

const words = sharedWords.look;

/** A file that is larger is no answer, in bytes. */
const largestAnswer = 1_000_000;

/** What became of it, asked only by a press; an answer may come as a file too. */
export function LookPart({ parcel }: { readonly parcel: KeptParcel }) {
  const { ended, relay, looked } = parcel;
  const canAsk = ended === undefined && relay !== "";
  return (
    <section>
      <h2>{words.heading}</h2>
      {canAsk && <AskPart parcel={parcel} />}
      {relay !== "" && looked === undefined && canAsk && (
        <p class="quiet">{words.never}</p>
      )}
      {looked !== undefined && (
        <>
          <p class="quiet">{words.at(locale.moment(looked.at))}</p>
          {looked.opens.length === 0 ? (
            <p>{words.notOpened}</p>
          ) : (
            <ul class="points">
              {looked.opens.map(({ n, coach, at }) => (
                <li key={`${n}-${at}`}>
                  {words.opened({
                    n,
                    coach: coach === "" ? words.formerCoach : coach,
                    at: locale.moment(at),
                  })}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      <FilePart parcel={parcel} />
    </section>
  );
}

function AskPart({ parcel }: { readonly parcel: KeptParcel }) {
  const { look } = useRelay();
  const { isBusy, once } = useOnce();
  return (
    <>
      <button
        type="button"
        class={parcel.waiting === undefined ? "main-action" : undefined}
        disabled={isBusy}
        onClick={() => void once(() => look(parcel))}
      >
        {words.go}
      </button>
      <p class="quiet" role="status">
        {isBusy ? words.working : words.note(parcel.relay)}
      </p>
    </>
  );
}

function FilePart({ parcel }: { readonly parcel: KeptParcel }) {
  const { read, say } = useRelay();
  const id = useId();
  const take = async (file: File): Promise<void> => {
    if (file.size > largestAnswer) say(parcel.id, words.fileWrong, true);
    else await read(parcel, new Uint8Array(await file.arrayBuffer()));
  };
  return (
    <details open={parcel.relay === "" ? true : undefined}>
      <summary>{words.file}</summary>
      <div class="field">
        <label for={id} class="unseen">
          {words.file}
        </label>
        <input
          id={id}
          type="file"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) void take(file);
            currentTarget.value = "";
          }}
        />
      </div>
    </details>
  );
}
