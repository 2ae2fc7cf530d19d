import type { InboxParcel } from "@staying-power/envelope";
import { Worded } from "@staying-power/web/ui";
import { deskInboxWords, locale } from "@staying-power/words";
import { parcelAt } from "../../ui/addresses.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { standingOf, StateMark } from "../../ui/state-mark.tsx";
import { goesSoon } from "../../visit/goes-soon.ts";
import { dayIn } from "../../visit/zone.ts";

const words = deskInboxWords;

/** One case in the list: what became of it, and, once it is open, whose it is. */
export function CaseLine({ parcel }: { readonly parcel: InboxParcel }) {
  const desk = useDesk();
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  const day = (at: string): string =>
    locale.dayInShort(dayIn(zone, new Date(at)));
  const opened = desk.parcels.opened.value.get(parcel.id);
  const state = standingOf(parcel);
  const name =
    opened === undefined ? words.sealed : (opened.shared.name ?? words.noName);
  const tags = opened?.own.note?.tags ?? [];
  return (
    <li>
      {parcel.ended === null && (
        <a href={parcelAt({ id: parcel.id }).hash}>
          <Worded
            sentence={words.link({
              name,
              state: words.states[state],
              day: day(parcel.createdAt),
            })}
          />
        </a>
      )}
      <p class="case-line">
        <StateMark state={state} />
        <span>{words.came(day(parcel.createdAt))}</span>
        {parcel.versions.length > 1 && (
          <span>{words.changed(day(parcel.changedAt))}</span>
        )}
        {parcel.answers > 0 && <span>{words.answers(parcel.answers)}</span>}
        {parcel.ended === null &&
          (goesSoon(parcel, desk.now()) ? (
            <strong>{deskInboxWords.soon.line(day(parcel.expiresAt))}</strong>
          ) : (
            <span>{words.until(day(parcel.expiresAt))}</span>
          ))}
        {tags.map((tag) => (
          <span class="tag" key={tag}>
            {tag}
          </span>
        ))}
      </p>
    </li>
  );
}
