import { PaperSheet } from "@staying-power/web/ui";
import { deskBriefWords, deskNotesWords, locale } from "@staying-power/words";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useDesk } from "../../ui/desk-context.ts";
import { type Brief, briefOf } from "../../visit/brief-of.ts";
import { keepPredicted } from "../../visit/keep-figures.ts";
import type { Opened } from "../../visit/parcels.ts";
import { dayIn } from "../../visit/zone.ts";
import { BriefPaper } from "./brief-paper.tsx";
import {
  AsksPart,
  ContactPart,
  CorrectedPart,
  FactsPart,
  JournalPart,
  QuestionPart,
  TimelinePart,
} from "./brief-parts.tsx";
import { ReadingPart } from "./brief-reading.tsx";
import { SafetyPart } from "./brief-safety.tsx";
import type { Forecasting } from "./forecasting.ts";
import { NoteForm } from "./note-form.tsx";

const words = deskBriefWords;

interface BriefPartProps {
  readonly id: string;
  readonly opened: Opened;
}

/** The one page before a call: safety first, then what happened, what may come, and what to ask. */
export function BriefPart({ id, opened }: BriefPartProps) {
  const desk = useDesk();
  const { shared } = opened;
  const today = dayIn(shared.zone, desk.now());
  const brief = useMemo(() => briefOf(shared, today), [shared, today]);
  const reading = useReading(brief);
  usePredicted({ id, opened, reading, on: today });
  const sent = dayIn(shared.zone, new Date(shared.sharedAt));
  return (
    <>
      <div class="brief-place">
        <article class="brief">
          <div class="quiet brief-made">
            <p>{words.made(locale.day(sent), locale.day(today))}</p>
            <p>{words.voice}</p>
          </div>
          <button
            type="button"
            class="plain print-part"
            onClick={() => print()}
          >
            {words.print}
          </button>
          <SafetyPart brief={brief} country={shared.country} />
          <AsksPart shared={shared} />
          <QuestionPart brief={brief} reading={reading} />
          <ReadingPart
            brief={brief}
            reading={reading}
            seen={shared.readings ?? []}
          />
          <TimelinePart brief={brief} breakup={shared.case.breakup} />
          <FactsPart brief={brief} breakup={shared.case.breakup} />
          <ContactPart brief={brief} />
          <CorrectedPart brief={brief} />
          <JournalPart lines={shared.journal ?? []} />
        </article>
        <section class="brief-notes">
          <h2>{words.notes}</h2>
          <NoteForm
            id={id}
            scope="own"
            held={opened.own}
            label={deskNotesWords.own}
          />
        </section>
      </div>
      <PaperSheet heading={words.paperHeading} day={today}>
        <BriefPaper {...{ brief, reading, shared }} />
      </PaperSheet>
    </>
  );
}

/** Keeps what the forecast says when a case is first read, so that it can be set beside what happens. */
function usePredicted({
  id,
  opened,
  reading,
  on,
}: BriefPartProps & {
  readonly reading: Forecasting;
  readonly on: string;
}): void {
  const desk = useDesk();
  const tried = useRef(false);
  useEffect(() => {
    if (typeof reading !== "object" || tried.current) return;
    tried.current = true;
    void keepPredicted(desk, { id, opened }, { reading, on });
  }, [desk, id, opened, reading, on]);
}

/** Asks for the forecast of a case, unless a gate withholds it. */
function useReading(brief: Brief): Forecasting {
  const { forecast } = useDesk();
  const [reading, setReading] = useState<Forecasting>("working");
  useEffect(() => {
    if (brief.withheld) return setReading("withheld");
    let wanted = true;
    setReading("working");
    forecast(brief.asked).then(
      (told) => wanted && setReading(told),
      () => wanted && setReading("failed"),
    );
    return () => {
      wanted = false;
    };
  }, [brief, forecast]);
  return reading;
}
