import { importWords, locale } from "@staying-power/words";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { holdsTheSame } from "../../keep/backup/backed-up.ts";
import type { Backup } from "../../keep/backup/parse-backup.ts";
import { isNothingKept, whatIsKept } from "../../keep/backup/what-is-kept.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { KeptTable } from "./kept-table.tsx";
import { OpenBackupFile } from "./open-backup-file.tsx";
import { answersAt } from "../answers/address.ts";
import "../../ui/parts/table.css";

type How = "replace" | "merge";

/** What was brought in, and what was here before, to go back to. */
interface Brought {
  readonly how: How;
  readonly before: unknown;
}

/** Brings in a backup: opened first, then looked at, then taken over, and undone if that was a slip. */
export function ImportPage() {
  const { session } = useApp();
  const words = importWords;
  const [backup, setBackup] = useState<Backup | null>(null);
  const [brought, setBrought] = useState<Brought | null>(null);
  const [undone, setUndone] = useState(false);

  const bring = (how: How): void => {
    if (backup === null) return;
    setBrought({ how, before: session.found.value });
    session.bringIn(backup.found, how);
    setBackup(null);
  };

  const undo = (): void => {
    if (brought === null) return;
    session.bringIn(brought.before, "replace");
    setBrought(null);
    setUndone(true);
    document.querySelector("h1")?.focus();
  };

  return (
    <Screen heading={words.heading} about="mine import">
      <p>{words.intro}</p>
      {brought === null ? (
        <>
          <OpenBackupFile
            label={words.file}
            hint={words.kinds}
            onOpened={(found) => {
              setBackup(found);
              setUndone(false);
            }}
          />
          <div role="status">{undone && <p>{words.undone}</p>}</div>
          {backup !== null && <Preview backup={backup} onBring={bring} />}
        </>
      ) : (
        <Done how={brought.how} onUndo={undo} />
      )}
    </Screen>
  );
}

interface PreviewProps {
  readonly backup: Backup;
  readonly onBring: (how: How) => void;
}

/** What is in the file beside what is here, and what can be done with it. */
function Preview({ backup, onBring }: PreviewProps) {
  const { session } = useApp();
  const words = importWords;
  const joinNote = useId();
  const replaceNote = useId();
  const heading = useFocusOnce();
  const { record, exportedOn, newer } = backup;
  const { found, slices } = session;
  const here = session.record.value;
  const empty = isNothingKept(here, slices);
  const same = holdsTheSame(backup.found, found.value, slices);

  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {words.preview}
      </h2>
      <p>
        {exportedOn === null
          ? words.savedUnknown
          : words.savedOn(
              locale.day(exportedOn),
              record.firstDay === "" ? null : locale.day(record.firstDay),
            )}
      </p>
      <KeptTable file={record} here={here} />
      {newer && <p>{words.newer}</p>}
      {empty && (
        <>
          <p>{words.nothingHere}</p>
          <button
            type="button"
            class="main-action"
            onClick={() => onBring("replace")}
          >
            {words.bring}
          </button>
        </>
      )}
      {!empty && same && <p>{words.same}</p>}
      {!empty && !same && (
        <>
          <div class="stack">
            <button
              type="button"
              class="main-action"
              aria-describedby={joinNote}
              onClick={() => onBring("merge")}
            >
              {words.join}
            </button>
            <p class="quiet" id={joinNote}>
              {words.joinNote}
            </p>
          </div>
          <div class="stack">
            <button
              type="button"
              aria-describedby={replaceNote}
              onClick={() => onBring("replace")}
            >
              {words.replace}
            </button>
            <p class="quiet" id={replaceNote}>
              {words.replaceNote}
            </p>
          </div>
        </>
      )}
    </section>
  );
}

interface DoneProps {
  readonly how: How;
  readonly onUndo: () => void;
}

function Done({ how, onUndo }: DoneProps) {
  const { session } = useApp();
  const words = importWords;
  const heading = useFocusOnce();
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {words.doneHeading}
      </h2>
      <p>{words.done[how]}</p>
      <p>{words.holds(whatIsKept(session.record.value, session.slices))}</p>
      <div class="stack">
        <ScreenLink to={answersAt()} class="button main-action">
          {words.toAnswers}
        </ScreenLink>
        <button type="button" onClick={onUndo}>
          {words.undo}
        </button>
        <p class="quiet">{words.undoUntil}</p>
      </div>
    </section>
  );
}

/** A heading that takes the focus when it appears, since what had it is gone or far. */
function useFocusOnce() {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return heading;
}
