import { backupFileWords } from "@staying-power/words";
import { useId, useRef, useState } from "preact/hooks";
import type { Backup } from "../../keep/backup/parse-backup.ts";
import {
  type BackupFileError,
  largestBackupFile,
  readBackupFile,
} from "../../keep/backup/read-backup-file.ts";
import type { Watching } from "../../keep/watching.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { whyNotSealed } from "../../ui/parts/why-not-sealed.ts";
import { SecretForm } from "../../ui/parts/secret-form.tsx";

const words = backupFileWords;

interface OpenBackupFileProps {
  readonly label: string;
  readonly hint?: string;
  /** The backup in the chosen file, or null from the moment another one is chosen. */
  readonly onOpened: (backup: Backup | null) => void;
}

interface Problem {
  readonly kind: keyof typeof words.problems;
  readonly issues: BackupFileError["issues"];
}

/** How many places are named; the rest says nothing new. */
const mostIssues = 3;

/** Chooses a backup file and opens it; a sealed one asks for its passphrase. */
export function OpenBackupFile({ label, hint, onOpened }: OpenBackupFileProps) {
  const id = useId();
  const { turn, sealed, problem, choose, unseal } = useBackupFile(onOpened);

  return (
    <div class="stack">
      <div class="field">
        <label for={id}>{label}</label>
        {hint !== undefined && (
          <p class="quiet" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        <input
          id={id}
          type="file"
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </div>
      <div role="status">{sealed !== null && <p>{words.sealed}</p>}</div>
      {sealed !== null && (
        <SecretForm
          // A new file asks anew: nothing typed for another one stays.
          key={turn}
          label={words.passphrase}
          action={words.open}
          onSecret={unseal}
        />
      )}
      <div role="alert">
        {problem !== null && <FileProblem problem={problem} />}
      </div>
    </div>
  );
}

interface ChosenFile {
  /** The how-manieth file was chosen: nothing typed for another one stays. */
  readonly turn: number;
  /** A sealed file that waits for its passphrase. */
  readonly sealed: Uint8Array | null;
  readonly problem: Problem | null;
  choose(file: File | undefined): Promise<void>;
  /** Opens the sealed file. What it gives back is said beside the passphrase. */
  unseal(typed: string, watching: Watching): Promise<string | null>;
}

/** The file that was chosen, and what came of opening it. */
function useBackupFile(onOpened: OpenBackupFileProps["onOpened"]): ChosenFile {
  const { session } = useApp();
  const turn = useRef(0);
  const [sealed, setSealed] = useState<Uint8Array | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  /** Opens it, or says why not; an answer for a file that was put aside is none. */
  const open = async (
    bytes: Uint8Array,
    typed: string,
    watching?: Watching,
  ) => {
    const mine = turn.current;
    const read = await readBackupFile(bytes, typed, {
      vault: session.vault,
      slices: session.slices,
      today: () => session.today.value,
      ...(watching && { watching }),
    });
    if (mine !== turn.current) return null;
    if (!read.ok) return read.error;
    setSealed(null);
    onOpened(read.value);
    return null;
  };

  const unseal = async (
    typed: string,
    watching: Watching,
  ): Promise<string | null> => {
    const error = sealed && (await open(sealed, typed, watching));
    if (error === null) return null;
    if (error.issues.length === 0)
      return error.kind === "failed"
        ? whyNotSealed("sealing", words.stopped(words.problems.failed))
        : words.stopped(words.problems[error.kind]);
    // The passphrase was right: what is wrong is inside.
    setSealed(null);
    setProblem(error);
    return null;
  };

  const choose = async (file: File | undefined): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    setSealed(null);
    setProblem(null);
    onOpened(null);
    if (file === undefined) return;
    if (file.size > largestBackupFile) {
      setProblem({ kind: "large", issues: [] });
      return;
    }
    const bytes = await bytesOf(file);
    if (mine !== turn.current) return;
    if (bytes === null) {
      setProblem({ kind: "unreadable", issues: [] });
      return;
    }
    const error = await open(bytes, "");
    if (mine !== turn.current) return;
    if (error?.kind === "wrong-key") setSealed(bytes);
    else setProblem(error);
  };

  return { turn: turn.current, sealed, problem, choose, unseal };
}

/** Why a file could not be opened, and where in it the fault lies. */
function FileProblem({ problem }: { readonly problem: Problem }) {
  return (
    <div class="problem stack">
      <p>{words.stopped(words.problems[problem.kind])}</p>
      {problem.issues.length > 0 && (
        <div class="quiet">
          <p>{words.where}</p>
          <ul class="points">
            {problem.issues.slice(0, mostIssues).map(({ path, expected }) => (
              <li key={path}>{words.issue(path, expected)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // The file went away or may not be read.
    return null;
  }
}
