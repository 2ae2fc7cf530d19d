import { digestOf, toBase64url } from "@staying-power/web/ui";
import type { KeptAvailability } from "@staying-power/envelope";
import { deskHoursWords, locale } from "@staying-power/words";
import { useState } from "preact/hooks";
import { CopiedText } from "../../ui/copied-text.tsx";
import { useDesk } from "../../ui/desk-context.ts";
import { chance } from "../../visit/chance.ts";
import { TextField } from "./fields.tsx";
import { useForm } from "./form-context.ts";

const words = deskHoursWords.calendars;
const faults: Readonly<Record<string, string>> = words.fault;

interface CalendarsPartProps {
  /** As it is kept, to say what of it was read. */
  readonly kept: KeptAvailability;
}

/** The coach's own calendar: what it says, and what it is told. */
export function CalendarsPart({ kept }: CalendarsPartProps) {
  const { draft, change } = useForm();
  const isKept =
    draft.busyFrom !== null && draft.busyFrom === kept.availability?.busyFrom;
  return (
    <section class="stack">
      <h2>{words.heading}</h2>
      <TextField
        place="busyFrom"
        label={words.busyFrom}
        note={words.busyFromNote}
        type="url"
        most={1_000}
        value={draft.busyFrom ?? ""}
        onInput={(text) => change({ busyFrom: text === "" ? null : text })}
      />
      {isKept && <BusyRead busy={kept.busy} zone={draft.zone} />}
      <GivenAddress />
    </section>
  );
}

function BusyRead({
  busy,
  zone,
}: {
  readonly busy: KeptAvailability["busy"];
  readonly zone: string;
}) {
  const at = busy?.at ?? null;
  const fault = busy?.fault ?? null;
  return (
    <>
      <p class="quiet">
        {at === null ? words.notRead : words.read(locale.moment(at, zone))}
      </p>
      {fault !== null && (
        <p class="problem">{faults[fault] ?? words.otherFault}</p>
      )}
    </>
  );
}

/** The address at which a calendar sees when there are calls: made here, and only its digest leaves this page. */
function GivenAddress() {
  const desk = useDesk();
  const { draft, change } = useForm();
  const [made, setMade] = useState<{ right: string; digest: string } | null>(
    null,
  );
  const [ended, setEnded] = useState(false);
  const make = async (): Promise<void> => {
    const right = toBase64url(chance(32));
    const digest = await digestOf(right);
    setMade({ right, digest });
    setEnded(false);
    change({ busyGiven: digest });
  };
  const isMade = made !== null && draft.busyGiven === made.digest;
  return (
    <>
      <h3>{words.given}</h3>
      <p class="quiet">{words.givenNote}</p>
      {isMade && (
        <>
          <p>{words.once}</p>
          <CopiedText
            label={words.label}
            text={`${desk.origin}/v1/busy/${made.right}`}
            action={words.copy}
            copied={words.copied}
          />
        </>
      )}
      {draft.busyGiven !== null && !isMade && (
        <p class="quiet">{words.hasGiven}</p>
      )}
      <div class="row">
        <button type="button" onClick={() => void make()}>
          {draft.busyGiven === null ? words.make : words.again}
        </button>
        {draft.busyGiven !== null && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              setEnded(true);
              change({ busyGiven: null });
            }}
          >
            {words.end}
          </button>
        )}
      </div>
      <p role="status" class="quiet">
        {ended && draft.busyGiven === null ? words.ended : ""}
      </p>
    </>
  );
}
