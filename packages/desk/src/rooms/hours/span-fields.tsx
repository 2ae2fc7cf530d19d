import { Worded } from "@staying-power/web/ui";
import { deskHoursWords } from "@staying-power/words";
import { TextField } from "./fields.tsx";
import type { Span } from "./hours-draft.ts";

const words = deskHoursWords.week;

interface SpanFieldsProps {
  /** Where the span is in the hours: `weekly.0.span`. */
  readonly place: string;
  readonly day: string;
  readonly span: Span;
  readonly onChange: (span: Span) => void;
  readonly onRemove: () => void;
}

/** From and to on one day. */
export function SpanFields({
  place,
  day,
  span,
  onChange,
  onRemove,
}: SpanFieldsProps) {
  return (
    <div class="span-row">
      <TextField
        place={`${place}.from`}
        label={words.fromOf(day)}
        type="time"
        value={span.from}
        onInput={(from) => onChange({ ...span, from })}
      />
      <TextField
        place={`${place}.to`}
        label={words.toOf(day)}
        type="time"
        // A field knows no 24:00: midnight as an end is that of the day after.
        value={span.to === "24:00" ? "00:00" : span.to}
        onInput={(to) =>
          onChange({ ...span, to: to === "00:00" ? "24:00" : to })
        }
      />
      <button type="button" class="plain" onClick={onRemove}>
        <Worded sentence={words.remove(day, spanText(span))} />
      </button>
    </div>
  );
}

function spanText({ from, to }: Span): string {
  return `${from}–${to}`;
}
