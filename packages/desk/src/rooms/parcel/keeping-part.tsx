import { type InboxParcel, parcelReceipt } from "@staying-power/envelope";
import { deskKeepingWords, locale } from "@staying-power/words";
import { useState } from "preact/hooks";
import type { RelayProblem } from "../../net/relay-client.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import type { Opened } from "../../visit/parcels.ts";
import { DataPart } from "./data-part.tsx";
import { DisposePart } from "./dispose-part.tsx";
import { PartingPart } from "./parting-part.tsx";

const words = deskKeepingWords;
const dayMs = 86_400_000;

interface OfParcel {
  readonly parcel: InboxParcel;
  readonly onProblem: (problem: RelayProblem | null) => void;
}

/** How long a case stays at the desk: shortened, or disposed of at once. */
export function KeepingPart({
  parcel,
  opened,
}: Pick<OfParcel, "parcel"> & { readonly opened: Opened }) {
  const desk = useDesk();
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  const [problem, setProblem] = useState<RelayProblem | null>(null);
  const until =
    parcel.shortenedTo === parcel.expiresAt ? words.untilLatest : words.until;
  return (
    <div class="stack">
      <h2>{words.heading}</h2>
      <p>{until(locale.moment(parcel.expiresAt, zone))}</p>
      <ProblemLine problem={problem} />
      <ShortenForm parcel={parcel} onProblem={setProblem} />
      <PartingPart id={parcel.id} opened={opened} />
      <DataPart parcel={parcel} opened={opened} />
      <section>
        <h2>{words.dispose.heading}</h2>
        <DisposePart id={parcel.id} onProblem={setProblem} />
      </section>
      <p class="quiet">{words.seen}</p>
    </div>
  );
}

/** Sets an earlier day; not there on the last one. */
function ShortenForm({ parcel: { id, expiresAt }, onProblem }: OfParcel) {
  const desk = useDesk();
  const left = Math.floor(
    (Date.parse(expiresAt) - desk.now().getTime()) / dayMs,
  );
  const [days, setDays] = useState("");
  const [said, setSaid] = useState("");
  const [fault, setFault] = useState("");
  const shorten = async (): Promise<void> => {
    const wanted = Number(days);
    setSaid("");
    const fits = Number.isInteger(wanted) && wanted >= 1 && wanted <= left;
    setFault(fits ? "" : words.tooLong(left));
    if (!fits) return;
    const done = await desk.asCoach((relay, token) =>
      relay.json(`/v1/inbox/${id}`, parcelReceipt, {
        method: "PATCH",
        token,
        json: { days: wanted },
      }),
    );
    onProblem(done.ok ? null : done.error);
    if (!done.ok) return;
    await desk.parcels.look(id);
    setSaid(words.shortened);
  };
  if (left < 1) return null;
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void shorten();
      }}
    >
      <h3>{words.shorten}</h3>
      <label class="field">
        <span>{words.days}</span>
        <input
          type="number"
          inputMode="numeric"
          min={1}
          max={left}
          required
          value={days}
          onInput={(event) => setDays(event.currentTarget.value)}
        />
      </label>
      <div role="alert">{fault !== "" && <p class="problem">{fault}</p>}</div>
      <button type="submit">{words.action}</button>
      <p role="status" class="quiet">
        {said}
      </p>
    </form>
  );
}
