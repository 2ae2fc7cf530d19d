import { locale, shareWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { Door } from "../../ui/shell/door.tsx";
import { localDate } from "../../visit/local-date.ts";
import { sharedAt } from "./address.ts";
import { namesOf } from "./model/names-of.ts";
import { isOver } from "./model/parcels.ts";
import type { KeptParcel } from "./model/share-kept.ts";

const words = shareWords.list;

/** What is shared now, each with its door. */
export function ListPart({
  parcels,
}: {
  readonly parcels: readonly KeptParcel[];
}) {
  const { session } = useApp();
  const now = session.clock.minute.value;
  if (parcels.length === 0) return null;
  return (
    <section>
      <h2>{words.heading}</h2>
      <div class="stack doors">
        {parcels.map((parcel) => (
          <Door
            key={parcel.id}
            to={sharedAt({ parcel: parcel.id })}
            label={labelOf(parcel)}
            note={isOver(parcel, now) ? words.over : noteOf(parcel)}
          />
        ))}
      </div>
    </section>
  );
}

function labelOf({ coaches, sent, relay, waiting }: KeptParcel): string {
  const to = namesOf(coaches);
  const first = (sent[0] ?? waiting)?.at;
  if (first === undefined) return words.notSent(to);
  const day = locale.day(localDate(new Date(first)));
  if (relay === "") return words.file({ to, day });
  return sent.length === 0 ? words.notSent(to) : words.line({ to, day });
}

function noteOf({ waiting, expiresAt }: KeptParcel): string {
  if (waiting !== undefined) return words.waits;
  return expiresAt === undefined
    ? ""
    : words.until(locale.day(localDate(new Date(expiresAt))));
}
