import { useSignal } from "@preact/signals";
import type { SharedCase } from "@staying-power/case";
import { shareWords } from "@staying-power/words";
import { type Block, LongList } from "../../ui/parts/long-list.tsx";
import { useTaskNames } from "../happened/use-task-names.ts";
import type { Changes } from "./model/prints.ts";
import { mostBytes, sealedSize } from "./model/sealed-size.ts";
import {
  type ToldLine,
  type ToldPart,
  toldShared,
} from "./model/told-shared.ts";

const words = shareWords.preview;

/** So many lines stand in one block of a long list. */
const perBlock = 40;

interface PreviewPartProps {
  readonly shared: SharedCase;
  /** How many can open it. */
  readonly coaches: number;
  /** What changed since the version before; null where there is none. */
  readonly changes: Changes | null;
}

/** Every line that goes, in words and as a program gets it, and how much it is. */
export function PreviewPart({ shared, coaches, changes }: PreviewPartProps) {
  const isOpen = useSignal(false);
  const isJsonOpen = useSignal(false);
  const taskName = useTaskNames(isOpen.value);
  const parts = toldShared(shared, taskName);
  const lines = parts.reduce((sum, part) => sum + part.lines.length, 0);
  const size = sealedSize(JSON.stringify(shared), coaches);
  return (
    <section>
      {changes !== null && <p>{words.changed(changes)}</p>}
      <details
        class="share-preview"
        onToggle={({ currentTarget, target }) => {
          if (target === currentTarget) isOpen.value = currentTarget.open;
        }}
      >
        <summary>{words.summary(lines)}</summary>
        {isOpen.value && (
          <div class="stack">
            {parts.map((part) => (
              <Part key={part.id} part={part} />
            ))}
            <details
              onToggle={({ currentTarget }) => {
                isJsonOpen.value = currentTarget.open;
              }}
            >
              <summary>{words.json}</summary>
              {isJsonOpen.value && (
                <pre class="share-json">{JSON.stringify(shared, null, 2)}</pre>
              )}
            </details>
          </div>
        )}
      </details>
      <p class={size > mostBytes ? "problem" : "quiet"}>
        {size > mostBytes ? words.tooLarge(mostBytes) : words.size(size)}
      </p>
    </section>
  );
}

function Part({ part: { id, lines } }: { readonly part: ToldPart }) {
  const blocks = Array.from(
    { length: Math.ceil(lines.length / perBlock) },
    (_, place): Block => {
      const own = lines.slice(place * perBlock, (place + 1) * perBlock);
      return {
        key: `${place}`,
        rows: own.length,
        content: () => linesOf(own),
      };
    },
  );
  return (
    <>
      <h3>{words.sections[id]}</h3>
      <LongList isLong={lines.length > perBlock} blocks={blocks} />
    </>
  );
}

function linesOf(lines: readonly ToldLine[]) {
  return (
    <dl class="share-lines">
      {lines.map((line, at) => (
        <Line key={`${at}-${line.label}`} line={line} />
      ))}
    </dl>
  );
}

function Line({ line: { label, text, note } }: { readonly line: ToldLine }) {
  return (
    <div>
      <dt class="quiet">{label}</dt>
      <dd>
        {text}
        {note !== undefined && (
          <>
            <span class="unseen">{words.note}</span>
            <q>{note}</q>
          </>
        )}
      </dd>
    </div>
  );
}
