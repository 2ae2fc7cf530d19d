import { Screen } from "@staying-power/web/ui";
import type { InboxParcel } from "@staying-power/envelope";
import {
  deskFrameWords,
  deskKeepingWords,
  deskParcelWords,
  locale,
} from "@staying-power/words";
import { useEffect, useState } from "preact/hooks";
import type { RelayProblem } from "../../net/relay-client.ts";
import {
  inboxAt,
  parcelAt,
  type ParcelPart,
  parcelParts,
} from "../../ui/addresses.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { fetchedPart } from "../../ui/fetched-part.tsx";
import { ProblemLine } from "../../ui/problem-line.tsx";
import type { Opened } from "../../visit/parcels.ts";
import { dayIn } from "../../visit/zone.ts";
import { BriefPart } from "./brief-part.tsx";
import { DisposePart } from "./dispose-part.tsx";
import { DutyPart } from "./duty-part.tsx";
import { KeepingPart } from "./keeping-part.tsx";
import { NotesPart } from "./notes-part.tsx";
import { OutcomePart } from "./outcome-part.tsx";
import { SealedPart } from "./sealed-part.tsx";
import "./parcel.css";

const words = deskParcelWords;

/** What an answer is written with, which whoever only reads a case does not wait for. */
const AnswerPart = fetchedPart(
  async () => (await import("./answer-part.tsx")).AnswerPart,
);

interface ParcelScreenProps {
  readonly id: string;
  readonly part: ParcelPart;
}

/** One case: sealed until it is opened here, then its brief, the answer, notes, and how long it stays. */
export function ParcelScreen({ id, part }: ParcelScreenProps) {
  const { parcels } = useDesk();
  const [problem, setProblem] = useState<RelayProblem | null>(null);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const got = await parcels.look(id);
      setProblem(got.ok ? null : got.error);
    };
    void look();
  }, [parcels, id]);
  const known = parcels.known.value.get(id) ?? null;
  const opened = parcels.opened.value.get(id);
  const ended = known?.ended?.why ?? null;
  return (
    <Screen
      heading={
        opened === undefined
          ? words.sealed.heading
          : words.heading(opened.shared.name ?? null)
      }
      about={`${id} ${part} ${ended ?? opened?.version ?? "sealed"}`}
    >
      <ParcelHead parcel={known} version={opened?.version ?? null} />
      <ProblemLine problem={problem} />
      {known === null && problem === null && (
        <p class="waiting">{deskFrameWords.loading}</p>
      )}
      {known !== null && ended !== null && <p>{words.ended[ended]}</p>}
      {known !== null && ended === null && opened === undefined && (
        <>
          <SealedPart parcel={known} />
          <details>
            <summary>{deskKeepingWords.dispose.heading}</summary>
            <DisposePart id={id} onProblem={setProblem} />
          </details>
        </>
      )}
      {known !== null && ended === null && opened !== undefined && (
        <OpenedParcel key={id} {...{ parcel: known, opened, part }} />
      )}
    </Screen>
  );
}

interface ParcelHeadProps {
  readonly parcel: InboxParcel | null;
  /** The version that is open; null while none is. */
  readonly version: number | null;
}

/** The way back, and which version is open. */
function ParcelHead({ parcel, version }: ParcelHeadProps) {
  const desk = useDesk();
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  const at = parcel?.versions.find(({ n }) => n === version)?.at;
  return (
    <div class="row apart parcel-head">
      <a class="line-link quiet" href={inboxAt().hash}>
        {deskFrameWords.back}
      </a>
      {version !== null && at !== undefined && (
        <p class="quiet">
          {words.version(version, locale.day(dayIn(zone, new Date(at))))}
        </p>
      )}
    </div>
  );
}

interface OpenedParcelProps {
  readonly parcel: InboxParcel;
  readonly opened: Opened;
  readonly part: ParcelPart;
}

function OpenedParcel({ parcel, opened, part }: OpenedParcelProps) {
  const { id, versions } = parcel;
  return (
    <>
      {(versions.at(-1)?.n ?? 1) > opened.version && (
        <SealedPart parcel={parcel} newer />
      )}
      <nav class="tabs" aria-label={words.tabs.label}>
        <ul>
          {parcelParts.map((one) => (
            <li key={one}>
              <a
                href={parcelAt({ id, part: one }).hash}
                aria-current={one === part ? "page" : undefined}
              >
                {words.tabs[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {part === "brief" && <BriefPart id={id} opened={opened} />}
      {part === "answer" && <AnswerPart parcel={parcel} opened={opened} />}
      {part === "notes" && <NotesPart parcel={parcel} opened={opened} />}
      {part === "outcome" && <OutcomePart id={id} opened={opened} />}
      {part === "duty" && <DutyPart id={id} opened={opened} />}
      {part === "keeping" && <KeepingPart parcel={parcel} opened={opened} />}
    </>
  );
}
