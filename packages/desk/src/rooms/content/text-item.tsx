import { textFault } from "@staying-power/case";
import { Worded } from "@staying-power/web/ui";
import {
  deskContentWords,
  ownMarkWords,
  plainText,
} from "@staying-power/words";
import { useEffect, useId, useRef } from "preact/hooks";
import { bounds } from "../../visit/content.ts";
import type { OwnWords } from "../../visit/content-draft.ts";
import { needsCare } from "../../visit/needs-care.ts";
import { shadeStyle } from "./shade-style.ts";

const words = deskContentWords;
const fieldNames: ReadonlyMap<string, string> = new Map(
  Object.entries(words.fields),
);

interface TextItemProps {
  readonly name: string;
  readonly original: string;
  readonly draft: OwnWords;
  /** Null for the app's own. */
  readonly onText: (text: string | null) => void;
}

/** One text: the app's own, and beside it the coach's, as people will see it. */
export function TextItem({ name, original, draft, onText }: TextItemProps) {
  const own = draft.texts[name];
  const field = fieldNames.get(name.split(".").at(-1) ?? "");
  const begin = useRef<HTMLButtonElement>(null);
  const wasOwn = useRef(own !== undefined);
  useEffect(() => {
    // The button that was pressed is gone: its place is taken by the other one.
    if (wasOwn.current && own === undefined) begin.current?.focus();
    wasOwn.current = own !== undefined;
  }, [own]);
  return (
    <li>
      {field !== undefined && <p class="quiet own-field">{field}</p>}
      <p>{original}</p>
      {own === undefined ? (
        <button
          type="button"
          class="plain"
          ref={begin}
          onClick={() => onText(original)}
        >
          <Worded sentence={words.write(original)} />
        </button>
      ) : (
        <OwnText {...{ name, original, draft, own, onText }} />
      )}
    </li>
  );
}

interface OwnTextProps extends TextItemProps {
  readonly own: string;
}

function OwnText({ name, original, draft, own, onText }: OwnTextProps) {
  const id = useId();
  const bound = bounds[name];
  const fault = textFault(own, bound);
  const most = bound?.most ?? 0;
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // It was just begun, or a list with it was opened: only the first is somebody's wish to write.
    if (own === original) area.current?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when it appears
  }, []);
  return (
    <div class="own-pair">
      <div class="field">
        <label for={id}>{words.own}</label>
        <textarea
          id={id}
          ref={area}
          rows={3}
          aria-label={plainText(words.ownFor(original))}
          value={own}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-say`}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        <div id={`${id}-say`} class="stack">
          {fault !== null && <p class="problem">{words.faults[fault](most)}</p>}
          {fault === null && needsCare(own) && <p>{words.careful}</p>}
          {(bound?.slots.length ?? 0) > 0 && (
            <p class="quiet">
              {words.slots(bound?.slots.map((slot) => `{${slot}}`) ?? [])}
            </p>
          )}
          <p class="quiet">{words.left(most - own.length)}</p>
        </div>
      </div>
      <figure class="own-preview">
        <figcaption class="quiet">{words.preview}</figcaption>
        <p>{own}</p>
        {own !== original && (
          <p class="own-by" style={shadeStyle(draft.colour)}>
            {ownMarkWords.by(draft.name)}
          </p>
        )}
      </figure>
      <button type="button" class="plain" onClick={() => onText(null)}>
        <Worded sentence={words.takeOriginal(original)} />
      </button>
    </div>
  );
}
