import { useSignal } from "@preact/signals";
import {
  type OutcomeField,
  outcomeGroups,
  type OutcomeRecord,
  outcomeRecordText,
  recordToGive,
  sameRecords,
} from "@staying-power/case";
import { outcomeWords } from "@staying-power/words";
import { useLayoutEffect, useRef } from "preact/hooks";
import { downloadFile } from "../../ui/parts/download-file.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import type { Readings } from "./use-readings.ts";

const words = outcomeWords.record;

/** A record without a name: explained, shown in full, and saved as a file only then. */
export function RecordPart({ readings }: { readonly readings: Readings }) {
  const { session } = useApp();
  const isOpen = useSignal(false);
  const said = useSignal("");
  const heading = useRef<HTMLHeadingElement>(null);
  const { isWorking, said: share } = readings;
  const made =
    share === null
      ? null
      : recordToGive(session.person.value, {
          today: session.today.value,
          said: share,
        });
  const close = (what: string): void => {
    isOpen.value = false;
    said.value = what;
    // The button that was pressed goes away.
    heading.current?.focus({ preventScroll: true });
  };
  const save = (record: OutcomeRecord): void => {
    downloadFile(words.fileName, outcomeRecordText(record), "application/json");
    close(words.saved(words.fileName));
  };
  return (
    <section class="stack">
      <h2 tabIndex={-1} ref={heading}>
        {words.heading}
      </h2>
      {words.text.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{words.notSent}</p>
      {!isOpen.value && made?.ok !== false && (
        <button
          type="button"
          onClick={() => {
            isOpen.value = true;
            said.value = "";
          }}
        >
          {words.show}
        </button>
      )}
      {made?.ok === false && <p>{words.notYet[made.error]}</p>}
      {isOpen.value && made === null && (
        <p role="status">{isWorking ? words.working : words.failed}</p>
      )}
      {isOpen.value && made?.ok === true && (
        <Whole
          record={made.value}
          onSave={() => save(made.value)}
          onCancel={() => close(words.cancelled)}
        />
      )}
      <p role="status">{said.value}</p>
    </section>
  );
}

interface WholeProps {
  readonly record: OutcomeRecord;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** All of a record, what it says, and among how many it hides someone. */
function Whole({ record, onSave, onCancel }: WholeProps) {
  const place = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => place.current?.focus(), []);
  return (
    <div class="notice stack">
      <p tabIndex={-1} ref={place}>
        {words.whole}
      </p>
      <pre class="outcome-record">{outcomeRecordText(record)}</pre>
      <h3>{words.means}</h3>
      <dl class="stack">
        {fields.map((field) => (
          <div key={field}>
            <dt class="quiet">{words.fields[field]}</dt>
            <dd>{meaning(record, field)}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.hides}</h3>
      {words
        .crowd({ ...outcomeGroups, same: sameRecords(record) })
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
      <div class="row">
        <button type="button" class="main-action" onClick={onSave}>
          {words.save}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

const fields = [
  "endedBy",
  "said",
  "watched",
  "outcome",
] as const satisfies readonly OutcomeField[];

function meaning(record: OutcomeRecord, field: OutcomeField): string {
  const bins: Readonly<Record<string, string>> = words.bins[field];
  return bins[record[field]] ?? "";
}
