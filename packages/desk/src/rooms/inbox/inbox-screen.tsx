import { Screen } from "@staying-power/web/ui";
import type { InboxParcel } from "@staying-power/envelope";
import {
  deskEnterWords,
  deskFrameWords,
  deskInboxWords,
} from "@staying-power/words";
import { useEffect, useState } from "preact/hooks";
import type { Answered, RelayProblem } from "../../net/relay-client.ts";
import { linkAt } from "../../ui/addresses.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { FirstDay } from "../../ui/first-day.tsx";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { found } from "../../visit/found.ts";
import { goesSoon } from "../../visit/goes-soon.ts";
import { CaseLine } from "./case-line.tsx";
import { NextCalls } from "./next-calls.tsx";
import "./inbox.css";

const words = deskInboxWords;

/** All cases of a coach, the last changed first; what is in them is known only once they are open. */
export function InboxScreen() {
  const { parcels, who } = useDesk();
  const [problem, setProblem] = useState<RelayProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const [sought, setSought] = useState("");
  const ask = async (what: () => Promise<Answered<null>>): Promise<boolean> => {
    setBusy(true);
    setSaid("");
    const answered = await what();
    setBusy(false);
    setProblem(answered.ok ? null : answered.error);
    return answered.ok;
  };
  useEffect(() => {
    void ask(parcels.refresh);
  }, [parcels]);
  const refresh = async (): Promise<void> => {
    if (!(await ask(parcels.refresh))) return;
    const lying = parcels.list.value?.filter((one) => one.ended === null) ?? [];
    const say = parcels.more.value ? words.refreshedFirst : words.refreshed;
    setSaid(say(lying.length));
  };
  const list = parcels.list.value;
  const opened = parcels.opened.value;
  // What was opened can be found also where it is on no page that is shown.
  const shown =
    sought === ""
      ? (list ?? [])
      : [...parcels.known.value.values()]
          .filter(({ id }) => found(sought, opened.get(id)))
          .toSorted(lastChangedFirst);
  const here = shown.filter(({ ended }) => ended === null);
  const ended = shown.filter((one) => one.ended !== null);
  return (
    <Screen heading={words.heading} about="inbox">
      {who.value?.by === "recovery" && (
        <p class="notice">{deskEnterWords.recovered}</p>
      )}
      <ProblemLine problem={problem} />
      <NextCalls />
      {list === null && busy && <p class="waiting">{deskFrameWords.loading}</p>}
      {list?.length === 0 && (
        <FirstDay main words={words.empty} href={linkAt().hash} />
      )}
      {opened.size > 0 && <SearchField sought={sought} onInput={setSought} />}
      {sought !== "" && shown.length === 0 && <p>{words.nothingFound}</p>}
      <GoSoon parcels={here} all={!parcels.more.value && sought === ""} />
      {here.length > 0 && <Cases parcels={here} />}
      {parcels.more.value && (
        <button
          type="button"
          disabled={busy}
          onClick={() => void ask(parcels.loadMore)}
        >
          {words.more}
        </button>
      )}
      {ended.length > 0 && (
        <details>
          <summary>{words.endedHeading}</summary>
          <p class="quiet">{words.ended}</p>
          <Cases parcels={ended} />
        </details>
      )}
      <div class="stack">
        <button type="button" disabled={busy} onClick={() => void refresh()}>
          {words.refresh}
        </button>
        <p role="status" class="quiet">
          {said}
        </p>
      </div>
    </Screen>
  );
}

function lastChangedFirst(one: InboxParcel, other: InboxParcel): number {
  return Date.parse(other.changedAt) - Date.parse(one.changedAt);
}

interface GoSoonProps {
  readonly parcels: readonly InboxParcel[];
  /** Whether these are all that are here. */
  readonly all: boolean;
}

/** How many of them are deleted soon. */
function GoSoon({ parcels, all }: GoSoonProps) {
  const { now } = useDesk();
  const soon = parcels.filter((one) => goesSoon(one, now())).length;
  const say = all ? words.soon.count : words.soon.countShown;
  return soon > 0 ? <p>{say(soon)}</p> : null;
}

interface SearchFieldProps {
  readonly sought: string;
  readonly onInput: (sought: string) => void;
}

function SearchField({ sought, onInput }: SearchFieldProps) {
  return (
    <label class="field">
      <span>{words.search}</span>
      <input
        type="search"
        autocomplete="off"
        value={sought}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <span class="quiet">{words.searchNote}</span>
    </label>
  );
}

function Cases({ parcels }: { readonly parcels: readonly InboxParcel[] }) {
  return (
    <ul class="cases" aria-label={words.heading}>
      {parcels.map((parcel) => (
        <CaseLine key={parcel.id} parcel={parcel} />
      ))}
    </ul>
  );
}
