import { locale, shareWords } from "@staying-power/words";
import { useSignal } from "@preact/signals";
import { type Block, LongList } from "../../ui/parts/long-list.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import type { JournalEntry } from "../journal/model/journal-notes.ts";
import { type ShareChoice } from "./model/choice.ts";
import { withPage } from "./model/choosing.ts";

const words = shareWords.journal;

/** So much of a page is shown beside its tick, in characters. */
const shownStart = 120;
/** So many pages stand in one block of the list. */
const perBlock = 20;

interface PagesPartProps {
  readonly choice: ShareChoice;
  readonly onChange: (choice: ShareChoice) => void;
}

/** The pages of the journal, folded, each to be ticked by itself. */
export function PagesPart({ choice, onChange }: PagesPartProps) {
  const { session } = useApp();
  const isOpen = useSignal(false);
  const pages = session.record.value.journal.entries.filter(
    ({ text }) => text.trim() !== "",
  );
  const ticked = pages.filter(({ id }) => choice.journal.includes(id)).length;
  return (
    <details
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>{words.summary(ticked)}</summary>
      <p>{pages.length === 0 ? words.none : words.text}</p>
      {isOpen.value && pages.length > 0 && (
        <LongList
          isLong={pages.length > perBlock}
          blocks={blocksOf(pages, choice, onChange)}
        />
      )}
    </details>
  );
}

/** Blocks of rows, the newest page first. */
function blocksOf(
  pages: readonly JournalEntry[],
  choice: ShareChoice,
  onChange: PagesPartProps["onChange"],
): readonly Block[] {
  const newest = pages.toSorted(
    (one, other) => Date.parse(other.at) - Date.parse(one.at),
  );
  return Array.from(
    { length: Math.ceil(newest.length / perBlock) },
    (_, place): Block => {
      const own = newest.slice(place * perBlock, (place + 1) * perBlock);
      return {
        key: `${place}`,
        rows: own.length,
        content: () => rowsOf(own, choice, onChange),
      };
    },
  );
}

function rowsOf(
  pages: readonly JournalEntry[],
  choice: ShareChoice,
  onChange: PagesPartProps["onChange"],
) {
  return (
    <div class="options">
      {pages.map(({ id, at, text }) => (
        <label key={id} class="option">
          <input
            type="checkbox"
            checked={choice.journal.includes(id)}
            onChange={({ currentTarget }) =>
              onChange(withPage(choice, id, currentTarget.checked))
            }
          />
          <span>
            {words.page({ day: locale.moment(at), start: startOf(text) })}
          </span>
        </label>
      ))}
    </div>
  );
}

function startOf(text: string): string {
  const whole = text.trim().replaceAll(/\s+/gu, " ");
  return whole.length > shownStart ? `${whole.slice(0, shownStart)}…` : whole;
}
