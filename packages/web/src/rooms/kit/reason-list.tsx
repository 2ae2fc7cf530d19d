import { kitWords } from "@staying-power/words";
import { useRef, useState } from "preact/hooks";
import { kitLimits } from "./model/kit-limits.ts";
import type { KitReason } from "./model/kit-notes.ts";
import { ReasonForm } from "./reason-form.tsx";
import { ReasonTools } from "./reason-tools.tsx";
import { useReasons } from "./use-reasons.ts";

/** The reasons, large and plain; what changes them shows only when it is wanted. */
export function ReasonList() {
  const words = kitWords.why;
  const { reasons, undo, moved, add, remove, move, rewrite } = useReasons();
  const [arranging, setArranging] = useState(false);
  const [editing, setEditing] = useState<string | null>(null);
  const [start, setStart] = useState({ text: "", count: 0 });
  const arrange = useRef<HTMLButtonElement>(null);

  const stopEditing = (): void => {
    setEditing(null);
    arrange.current?.focus();
  };

  return (
    <>
      {undo.line}
      {reasons.length > 0 && (
        <>
          <ol class="kit-list kit-reasons">
            {reasons.map((reason, place) => (
              <li key={reason.id}>
                <ReasonText
                  reason={reason}
                  editing={editing === reason.id}
                  onRewrite={(text) => {
                    rewrite(reason, text);
                    stopEditing();
                  }}
                  onCancel={stopEditing}
                />
                {arranging && editing !== reason.id && (
                  <ReasonTools
                    text={reason.text}
                    first={place === 0}
                    last={place === reasons.length - 1}
                    onEdit={() => setEditing(reason.id)}
                    onMove={(by) => move(reason, by)}
                    onDelete={() => remove(reason)}
                  />
                )}
              </li>
            ))}
          </ol>
          <p role="status" class="unseen">
            {moved}
          </p>
          <button
            type="button"
            class="plain kit-arrange"
            ref={arrange}
            aria-expanded={arranging}
            onClick={() => {
              setArranging(!arranging);
              setEditing(null);
            }}
          >
            {arranging ? words.arrangeDone : words.arrange}
          </button>
        </>
      )}
      {reasons.length === 0 && (
        <FirstReasons
          onPrompt={(text) =>
            setStart({ text: `${text} `, count: start.count + 1 })
          }
        />
      )}
      <NewReason
        full={reasons.length >= kitLimits.reasons}
        start={start}
        onAdd={(text) => {
          add(text);
          setStart({ text: "", count: start.count + 1 });
        }}
      />
    </>
  );
}

/** Before there is any: what could be one. */
function FirstReasons({
  onPrompt,
}: {
  readonly onPrompt: (text: string) => void;
}) {
  const words = kitWords.why;
  return (
    <div class="stack">
      <p class="quiet">{words.empty}</p>
      <div class="options">
        {words.prompts.map((text) => (
          <button
            key={text}
            type="button"
            class="option"
            onClick={() => onPrompt(text)}
          >
            {words.prompt(text)}
          </button>
        ))}
      </div>
    </div>
  );
}

interface ReasonTextProps {
  readonly reason: KitReason;
  readonly editing: boolean;
  readonly onRewrite: (text: string) => void;
  readonly onCancel: () => void;
}

/** One reason, to be read or to be put in other words. */
function ReasonText(props: ReasonTextProps) {
  const { reason, editing, onRewrite, onCancel } = props;
  const words = kitWords.why;
  return editing ? (
    <ReasonForm
      label={words.editLabel}
      action={words.keep}
      start={reason.text}
      onKeep={onRewrite}
      onCancel={onCancel}
    />
  ) : (
    <p class="kit-text">{reason.text}</p>
  );
}

interface NewReasonProps {
  readonly full: boolean;
  /** What stands there at first, and how often it was set. */
  readonly start: { readonly text: string; readonly count: number };
  readonly onAdd: (text: string) => void;
}

/** One more reason, while there is room for it. */
function NewReason({ full, start, onAdd }: NewReasonProps) {
  const words = kitWords.why;
  return full ? (
    <p role="status">{words.full(kitLimits.reasons)}</p>
  ) : (
    <ReasonForm
      key={start.count}
      label={words.label}
      action={words.add}
      start={start.text}
      focus={start.count > 0}
      onKeep={onAdd}
    />
  );
}
