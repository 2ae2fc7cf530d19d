import { isTimeZone } from "@staying-power/plan";
import { deskAnswerWords } from "@staying-power/words";
import { useDesk } from "../../ui/desk-context.ts";
import type { Draft } from "../../visit/draft.ts";
import { instantIn } from "../../visit/zone.ts";
import { CallTimes } from "./answer-text.tsx";

const words = deskAnswerWords.call;

/** How long a call may be, in minutes. */
const lengths = [15, 30, 45, 60, 90];

interface CallFieldsProps {
  readonly call: Draft["call"];
  readonly theirZone: string;
  readonly onChange: (call: Draft["call"]) => void;
}

/** A call that is proposed: by the coach's clock, said by both. */
export function CallFields({ call, theirZone, onChange }: CallFieldsProps) {
  const desk = useDesk();
  if (call === null)
    return (
      <button
        type="button"
        onClick={() => onChange({ at: "", minutes: 45, place: "" })}
      >
        {words.add}
      </button>
    );
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  const at = instantIn(zone, call.at);
  return (
    <div class="card">
      <label class="field">
        <span>{words.at}</span>
        <input
          type="datetime-local"
          value={call.at}
          onInput={(event) =>
            onChange({ ...call, at: event.currentTarget.value })
          }
        />
      </label>
      <div role="status">
        {at !== null && isTimeZone(theirZone) && (
          <CallTimes at={at} theirZone={theirZone} />
        )}
      </div>
      <label class="field">
        <span>{words.minutes}</span>
        <select
          value={call.minutes}
          onChange={(event) =>
            onChange({ ...call, minutes: Number(event.currentTarget.value) })
          }
        >
          {lengths.map((minutes) => (
            <option key={minutes} value={minutes}>
              {words.length(minutes)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words.place}</span>
        <input
          maxLength={300}
          autocomplete="off"
          value={call.place}
          onInput={(event) =>
            onChange({ ...call, place: event.currentTarget.value })
          }
        />
        <span class="quiet">{words.placeNote}</span>
      </label>
      <button type="button" class="plain" onClick={() => onChange(null)}>
        {words.remove}
      </button>
    </div>
  );
}
