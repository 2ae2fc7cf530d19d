import type { AgendaCall } from "@staying-power/envelope";
import { deskAgendaWords, deskFrameWords, locale } from "@staying-power/words";
import { useEffect, useState } from "preact/hooks";
import type { RelayProblem } from "../../net/relay-client.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { type FreeTimes, freeTimes } from "../../visit/free-times.ts";
import { shownZone } from "../../visit/zone.ts";

const words = deskAgendaWords.move;

interface FreeTimesPartProps {
  readonly call: AgendaCall;
  readonly day: string;
  /** The instant that is chosen, or null. */
  readonly chosen: string | null;
  readonly onChoose: (start: string) => void;
}

/** The times of a day that are free for a call, to choose one of. */
export function FreeTimesPart({
  call,
  day,
  chosen,
  onChoose,
}: FreeTimesPartProps) {
  const desk = useDesk();
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  const [free, setFree] = useState<FreeTimes | null>(null);
  const [problem, setProblem] = useState<RelayProblem | null>(null);
  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<void> => {
      const got = await freeTimes(desk, call, { day, zone });
      if (!wanted) return;
      setProblem(got.ok ? null : got.error);
      setFree(got.ok ? got.value : null);
    };
    setFree(null);
    void look();
    return () => {
      wanted = false;
    };
  }, [desk, call, day, zone]);
  if (problem !== null) return <ProblemLine problem={problem} />;
  if (free === null) return <p class="quiet">{deskFrameWords.loading}</p>;
  const { slots, setIn } = free;
  const setElsewhere = setIn !== null && setIn !== zone && (
    <p class="quiet">
      {words.setElsewhere({
        here: locale.zone(zone),
        hours: locale.zone(shownZone(setIn)),
      })}
    </p>
  );
  if (slots.length === 0)
    return (
      <>
        <p class="quiet">{words.none}</p>
        {setElsewhere}
      </>
    );
  const starts = slots.map(({ start }) => new Date(start).toISOString());
  return (
    <fieldset class="agenda-free">
      <legend>{words.free(locale.zone(zone))}</legend>
      {setElsewhere}
      {starts.map((start) => (
        <label class="check" key={start}>
          <input
            type="radio"
            name={`free-${call.id}`}
            checked={start === chosen}
            onChange={() => onChoose(start)}
          />
          {locale.hour(start, zone)}
        </label>
      ))}
    </fieldset>
  );
}
