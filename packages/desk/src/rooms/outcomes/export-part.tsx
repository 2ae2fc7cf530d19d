import { outcomeGroups } from "@staying-power/case";
import { downloadFile } from "@staying-power/web/ui";
import { deskOutcomesWords } from "@staying-power/words";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Figure } from "../../visit/figures.ts";
import { recordsFileName, recordsText } from "../../visit/records-text.ts";

const words = deskOutcomesWords.export;

/** Records without a name: explained, shown in full, and saved as a file only then. */
export function ExportPart({
  figures,
}: {
  readonly figures: readonly Figure[];
}) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState("");
  const place = useRef<HTMLHeadingElement>(null);
  const records = figures.flatMap(({ record }) => record ?? []);
  const text = recordsText(records);
  const close = (what: string): void => {
    setOpen(false);
    setSaid(what);
    // The button that was pressed goes away.
    place.current?.focus({ preventScroll: true });
  };
  return (
    <section>
      <h2 tabIndex={-1} ref={place}>
        {words.heading}
      </h2>
      <p>{words.text}</p>
      <p>{words.fields}</p>
      <p>{words.count(records.length)}</p>
      {records.length > 0 && !open && (
        <button type="button" onClick={() => setOpen(true)}>
          {words.show}
        </button>
      )}
      {open && (
        <Whole
          text={text}
          onSave={() => {
            downloadFile(recordsFileName, text, "application/x-ndjson");
            close(words.saved(recordsFileName));
          }}
          onCancel={() => close(words.cancelled)}
        />
      )}
      <p role="status">{said}</p>
    </section>
  );
}

interface WholeProps {
  readonly text: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** All of the file, and among how many it hides somebody. */
function Whole({ text, onSave, onCancel }: WholeProps) {
  const first = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <div class="notice stack">
      <p tabIndex={-1} ref={first}>
        {words.whole}
      </p>
      <textarea
        class="copied"
        readOnly
        aria-label={words.heading}
        value={text}
      />
      <h3>{words.hides}</h3>
      <p>{words.crowd(outcomeGroups)}</p>
      <p>{words.once}</p>
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
