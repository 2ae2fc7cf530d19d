import { backupWords } from "@staying-power/words";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { downloadFile } from "../../ui/parts/download-file.ts";
import { canShareFile, shareFile } from "../../ui/parts/share-file.ts";

const words = backupWords.copy;

interface MadeCopyProps {
  /** The backup that was just made; null before. */
  readonly file: File | null;
  /** It is known to be somewhere, as far as anybody can know. */
  readonly onThere: () => void;
}

/** What became of the file; it counts once it is `there` or `shared`. */
type Fate =
  "ready" | "handed" | "missing" | "there" | "shared" | "cancelled" | "failed";

/** Hands a backup over, and asks if it arrived: a page cannot see what a browser does with a file. */
export function MadeCopy({ file, onThere }: MadeCopyProps) {
  const { fate, tell, save, share } = useFate(file, onThere);
  const part = useRef<HTMLDivElement>(null);
  const asks = fate === "handed" || fate === "missing";
  const settled = fate === "there" || fate === "shared";

  // What happened is said far from some of the buttons that do it.
  useLayoutEffect(() => {
    if (fate !== null) part.current?.scrollIntoView({ block: "nearest" });
    // The button that was pressed is gone.
    if (settled) part.current?.focus();
  }, [fate, settled]);

  return (
    <div class="stack made-copy" tabIndex={-1} ref={part}>
      <p role="status" class="handed">
        {file !== null && fate !== null && said(fate, file.name)}
      </p>
      {fate === "missing" && <p class="quiet">{words.missingNote}</p>}
      {file !== null && fate !== null && !settled && (
        <div class="row">
          {asks && (
            <button type="button" onClick={() => tell("there")}>
              {words.there}
            </button>
          )}
          <button
            type="button"
            onClick={() => save(asks ? "missing" : "handed")}
          >
            {asks ? words.missing : words.save}
          </button>
          {canShareFile(file) && (
            <button type="button" onClick={() => void share()}>
              {words.share}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function useFate(file: File | null, onThere: () => void) {
  const [told, setTold] = useState<{ file: File; fate: Fate } | null>(null);
  // Where there are two ways to go, neither is gone without being asked.
  const first = file !== null && canShareFile(file) ? "ready" : "handed";
  const known = told?.file === file ? told.fate : first;
  const fate = file === null ? null : known;

  const tell = (next: Fate): void => {
    if (file === null) return;
    setTold({ file, fate: next });
    if (next === "there" || next === "shared") onThere();
  };

  const save = (next: Fate): void => {
    if (file === null) return;
    downloadFile(file.name, file, file.type);
    tell(next);
  };

  useLayoutEffect(() => {
    if (file !== null && !canShareFile(file))
      downloadFile(file.name, file, file.type);
  }, [file]);

  return {
    fate,
    tell,
    save,
    share: async () => {
      if (file !== null) tell(await shareFile(file));
    },
  };
}

function said(fate: Fate, name: string): string {
  switch (fate) {
    case "ready":
      return words.ready(name);
    case "handed":
    case "missing":
      return words.handed(name);
    case "there":
      return words.counts;
    case "shared":
    case "cancelled":
    case "failed":
      return words[fate];
  }
}
