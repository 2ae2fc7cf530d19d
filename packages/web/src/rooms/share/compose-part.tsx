import type { SharedReading } from "@staying-power/case";
import type { CoachLink } from "@staying-power/envelope";
import { shareWords } from "@staying-power/words";
import { useSignal } from "@preact/signals";
import { DaysPart } from "./days-part.tsx";
import type { ShareChoice } from "./model/choice.ts";
import { mayGo } from "./model/may-go.ts";
import { changesBetween, printsOf } from "./model/prints.ts";
import { OwnWordsPart } from "./own-words-part.tsx";
import { PagesPart } from "./pages-part.tsx";
import { PreviewPart } from "./preview-part.tsx";
import { useMaySend } from "./use-may-send.ts";
import { useReadings } from "./use-readings.ts";
import { useSharing } from "./use-sharing.ts";
import { SafetyPart, WhatPart } from "./what-part.tsx";
import { WhoPart } from "./who-part.tsx";

const words = shareWords.send;

/** What was asked for at the end of the page. */
export type Handing = "send" | "file";

export interface ComposePartProps {
  readonly relay: string;
  readonly coaches: CoachLink["coaches"];
  /** What answers are sealed to; made when it is sealed where there is none yet. */
  readonly replyTo: string;
  readonly choice: ShareChoice;
  /** What stood for each line of the version before; null for a first one. */
  readonly before: readonly string[] | null;
  readonly onChange: (choice: ShareChoice) => void;
  /** Seals it and hands it over: what to say where it did not do, or null. */
  readonly onHand: (
    how: Handing,
    readings: readonly SharedReading[],
  ) => Promise<string | null>;
}

/** All that is chosen of a parcel, what it comes to, and the one button that hands it over. */
export function ComposePart(props: ComposePartProps) {
  const { relay, coaches, replyTo, choice, before, onChange } = props;
  const { country, shared } = useSharing();
  const told = useReadings(choice.parts.includes("readings"));
  const readings = typeof told === "string" ? [] : told;
  const made = shared(choice, {
    replyTo: replyTo === "" ? "age1…" : replyTo,
    readings,
  });
  return (
    <>
      <WhoPart relay={relay} coaches={coaches} />
      <WhatPart choice={choice} onChange={onChange} />
      <PagesPart choice={choice} onChange={onChange} />
      <SafetyPart choice={choice} onChange={onChange} />
      <OwnWordsPart choice={choice} country={country} onChange={onChange} />
      {before === null && (
        <section>
          <h2>{shareWords.days.heading}</h2>
          <DaysPart
            days={choice.days}
            onChange={(days) => onChange({ ...choice, days })}
          />
        </section>
      )}
      <PreviewPart
        shared={made}
        coaches={coaches.length}
        changes={
          before === null ? null : changesBetween(before, printsOf(made))
        }
      />
      <HandPart
        {...props}
        readings={readings}
        refusal={
          typeof told === "string"
            ? shareWords.what[told]
            : mayGo(made, choice, coaches.length)
        }
      />
    </>
  );
}

interface HandPartProps extends ComposePartProps {
  readonly readings: readonly SharedReading[];
  /** What has to be put right first; null where it may go. */
  readonly refusal: string | null;
}

function HandPart(props: HandPartProps) {
  const { relay, before, readings, refusal, onHand } = props;
  const maySend = useMaySend(relay);
  const problem = useSignal("");
  const busy = useSignal<Handing | null>(null);
  const hand = async (how: Handing): Promise<void> => {
    if (busy.value !== null) return;
    problem.value = refusal ?? "";
    if (refusal !== null) return;
    busy.value = how;
    problem.value = (await onHand(how, readings)) ?? "";
    busy.value = null;
  };
  return (
    <section>
      {relay !== "" && !maySend && <p>{words.cannot(relay)}</p>}
      {maySend && (
        <>
          <p>{words.note(relay)}</p>
          <button
            type="button"
            class="main-action"
            disabled={busy.value !== null}
            onClick={() => void hand("send")}
          >
            {before === null ? words.go : words.newer}
          </button>
        </>
      )}
      <button
        type="button"
        class={maySend ? undefined : "main-action"}
        disabled={busy.value !== null}
        onClick={() => void hand("file")}
      >
        {maySend ? words.file : words.fileOnly}
      </button>
      <p class="quiet">{words.fileNote}</p>
      <p role="status">
        {busy.value !== null &&
          (busy.value === "send" ? words.sending : words.working)}
      </p>
      <div role="alert">
        {problem.value !== "" && <p class="problem">{problem.value}</p>}
      </div>
    </section>
  );
}
