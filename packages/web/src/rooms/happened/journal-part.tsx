import { journalWords, locale } from "@staying-power/words";
import { useMemo, useState } from "preact/hooks";
import { LongList } from "../../ui/parts/long-list.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { EntryLine } from "./entry-line.tsx";
import { LaterPart } from "./later-part.tsx";
import { families, type Family, told } from "./model/told.ts";
import { weeksOf } from "./model/weeks-of.ts";
import { useJournalChanges } from "./use-journal-changes.ts";
import { useTaskNames } from "./use-task-names.ts";

/** So many entries are shown at first, and with each step back. */
const mostAtOnce = 50;

/** What was told so far, the newest first; each can be changed in its place, and taken out and put back. */
export function JournalPart() {
  const { session } = useApp();
  const words = journalWords;
  const [family, setFamily] = useState<Family>("all");
  const [most, setMost] = useState(mostAtOnce);
  const all = (session.person.value.events ?? []).length;
  const person = session.person.value;
  const part = useMemo(
    () => told(person, family, most),
    [person, family, most],
  );
  const { said, undo, takeOut, change, place } = useJournalChanges();
  const taskName = useTaskNames(
    part.days.some(({ entries }) =>
      entries.some(({ event }) => event.kind === "task"),
    ),
  );
  return (
    <section ref={place}>
      <h2 tabIndex={-1}>{words.heading}</h2>
      <SaidPart said={said} undo={undo} />
      {all > 0 && (
        <FamilyField
          family={family}
          onChoose={(chosen) => {
            setFamily(chosen);
            setMost(mostAtOnce);
          }}
        />
      )}
      {part.shown === 0 && (
        <p class="quiet">{all === 0 ? words.empty : words.emptyFilter}</p>
      )}
      <LongList
        key={family}
        isLong={most === Number.POSITIVE_INFINITY}
        blocks={weeksOf(part.days).map(({ key, rows, days }) => ({
          key,
          rows,
          content: () =>
            days.map(({ day, entries }) => (
              <div class="journal-day" key={day}>
                <h3>
                  <time dateTime={day}>{locale.day(day)}</time>
                </h3>
                <ul>
                  {entries.map((listed) => (
                    <EntryLine
                      key={listed.key}
                      event={listed.event}
                      taskName={taskName}
                      onChange={(after) => change(listed.event, after)}
                      onTakeOut={() => takeOut(listed.event)}
                    />
                  ))}
                </ul>
              </div>
            )),
        }))}
      />
      {part.more && (
        <MorePart
          shown={part.shown}
          onEarlier={() => setMost(most + mostAtOnce)}
          onWhole={() => setMost(Number.POSITIVE_INFINITY)}
        />
      )}
      <LaterPart />
    </section>
  );
}

interface SaidPartProps {
  readonly said: string | null;
  readonly undo: (() => void) | null;
}

/** What was just done, and the way back. */
function SaidPart({ said, undo }: SaidPartProps) {
  return (
    <div role="status">
      {said !== null && (
        <div class="row apart">
          <p>{said}</p>
          {undo !== null && (
            <button type="button" data-focus="undo" onClick={undo}>
              {journalWords.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

interface MorePartProps {
  readonly shown: number;
  readonly onEarlier: () => void;
  readonly onWhole: () => void;
}

/** How many are shown, and the ways to older ones. */
function MorePart({ shown, onEarlier, onWhole }: MorePartProps) {
  const words = journalWords;
  return (
    <div class="row apart">
      <p class="quiet">{words.shown({ shown })}</p>
      <div class="row">
        <button type="button" onClick={onEarlier}>
          {words.earlier}
        </button>
        <button type="button" class="plain" onClick={onWhole}>
          {words.whole}
        </button>
      </div>
    </div>
  );
}

interface FamilyFieldProps {
  readonly family: Family;
  readonly onChoose: (family: Family) => void;
}

/** Narrows the journal to one family. */
function FamilyField({ family, onChoose }: FamilyFieldProps) {
  const words = journalWords;
  return (
    <label class="field">
      <span>{words.filter}</span>
      <select
        value={family}
        onChange={({ currentTarget: { value } }) =>
          onChoose(families.find((id) => id === value) ?? "all")
        }
      >
        {families.map((id) => (
          <option key={id} value={id}>
            {words.families[id]}
          </option>
        ))}
      </select>
    </label>
  );
}
