import type { InboxParcel } from "@staying-power/envelope";
import { downloadFile } from "@staying-power/web/ui";
import { deskDutyWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import { everythingOf } from "../../visit/everything-of.ts";
import type { Opened } from "../../visit/parcels.ts";

const words = deskDutyWords.data;

interface DataPartProps {
  readonly parcel: InboxParcel;
  readonly opened: Opened;
}

/** All that is held of a person, as one file that can be read. */
export function DataPart({ parcel, opened }: DataPartProps) {
  const [said, setSaid] = useState("");
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <button
        type="button"
        onClick={() => {
          downloadFile(
            words.fileName,
            everythingOf(parcel, opened),
            "application/json",
          );
          setSaid(words.saved(words.fileName));
        }}
      >
        {words.save}
      </button>
      <p role="status">{said}</p>
      <p class="quiet">{words.more}</p>
    </section>
  );
}
