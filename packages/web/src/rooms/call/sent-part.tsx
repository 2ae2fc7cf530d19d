import { bookedWords } from "@staying-power/words";
import type { KeptCall } from "./model/calls-kept.ts";

const words = bookedWords.sent;

/** What went to the coach alone, from this device. */
export function SentPart({ call }: { readonly call: KeptCall }) {
  const { name, about, parcel } = call.words;
  const isEmpty = name === "" && about === "" && parcel === "";
  return (
    <details>
      <summary>{words.heading}</summary>
      {isEmpty && <p>{words.nothing}</p>}
      {name !== "" && <p>{words.name(name)}</p>}
      {about !== "" && <p class="own-words">{about}</p>}
      {parcel !== "" && <p>{words.parcel}</p>}
    </details>
  );
}
