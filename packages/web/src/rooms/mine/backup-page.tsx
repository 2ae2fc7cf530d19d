import { backupWords, locale } from "@staying-power/words";
import { useId, useState } from "preact/hooks";
import {
  backedUp,
  type BackupMark,
  backupMark,
  changedSinceBackup,
} from "../../keep/backup/backed-up.ts";
import { backupName } from "../../keep/backup/backup-name.ts";
import { backupText } from "../../keep/backup/backup-text.ts";
import { isNothingKept } from "../../keep/backup/what-is-kept.ts";
import type { VaultOutcome, Watching } from "../../keep/watching.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { downloadFile } from "../../ui/parts/download-file.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { KeepingPart } from "./keeping-part.tsx";
import { MadeCopy } from "./made-copy.tsx";
import { OpeningPageLink } from "./opening-page-link.tsx";
import { SealedCopy } from "./sealed-copy.tsx";
import { TestCopy } from "./test-copy.tsx";
import { mineAt } from "./address.ts";

/** Saves all that is here as a file, and tests that it opens. */
export function BackupPage() {
  const { session } = useApp();
  const words = backupWords;
  const openTitle = useId();
  const { copy, count, saveOpen, saveSealed } = useCopy();
  const plain = session.settings.value.discreet;

  return (
    <Screen heading={words.heading} about="mine backup">
      <p>{words.intro}</p>
      <LastBackup />
      <SealedCopy onSave={saveSealed} />
      <section aria-labelledby={openTitle}>
        <h2 id={openTitle}>{words.open.heading}</h2>
        <p>{words.open.text}</p>
        {plain && <p>{words.plain}</p>}
        <button type="button" onClick={() => void saveOpen()}>
          {words.open.save}
        </button>
      </section>
      <MadeCopy file={copy?.file ?? null} onThere={count} />
      <TestCopy />
      <WithoutUs />
      <KeepingPart />
      <ScreenLink to={mineAt({ page: "import" })} class="button">
        {words.toImport}
      </ScreenLink>
    </Screen>
  );
}

/** A backup in a file, and the mark that says so once it is known to be somewhere. */
interface Copy {
  readonly file: File;
  readonly mark: BackupMark;
}

/** Makes a file of what is here now, and counts it once it is there. */
function useCopy() {
  const { session } = useApp();
  const [copy, setCopy] = useState<Copy | null>(null);

  /** Makes a copy, or tells why it could not be made. */
  const make = async (
    kind: "open" | "sealed",
    content: (text: string) => Promise<VaultOutcome<BlobPart>>,
  ): Promise<"saved" | "no-memory" | "failed"> => {
    const today = session.today.value;
    const now = session.found.value;
    setCopy(null);
    const mark = backupMark(now, today, session.slices);
    const made = await content(backupText(now, today, mark));
    if (!made.ok)
      return made.error.kind === "no-memory" ? "no-memory" : "failed";
    const name = backupName(kind, today, session.settings.value.discreet);
    const type =
      kind === "open" ? "application/json" : "application/octet-stream";
    setCopy({ file: new File([made.value], name, { type }), mark });
    return "saved";
  };

  return {
    copy,
    count: () => {
      if (copy !== null)
        session.change((before) => backedUp(before, copy.mark));
    },
    saveOpen: () => make("open", async (text) => ({ ok: true, value: text })),
    saveSealed: (passphrase: string, watching: Watching) =>
      make("sealed", async (text) => {
        const { vault } = session;
        const sealed = await vault.sealFile({ passphrase, text }, watching);
        return sealed.ok
          ? { ok: true, value: new Uint8Array(sealed.value) }
          : sealed;
      }),
  };
}

/** When the newest backup was saved, and whether it still holds everything. */
function LastBackup() {
  const { session } = useApp();
  const words = backupWords;
  const record = session.record.value;
  if (isNothingKept(record, session.slices)) return <p>{words.nothing}</p>;
  if (record.backedUpOn === undefined) return <p>{words.none}</p>;
  const day = locale.day(record.backedUpOn);
  return (
    <p>
      {changedSinceBackup(record, session.found.value, session.slices)
        ? words.changed(day)
        : words.unchanged(day)}
    </p>
  );
}

/** What opens it all without this app. */
function WithoutUs() {
  const { session } = useApp();
  const words = backupWords;
  return (
    <section>
      <h2>{words.without.heading}</h2>
      <p>{words.without.text}</p>
      <p>{words.without.page}</p>
      <OpeningPageLink />
      <p>{words.without.case}</p>
      <button
        type="button"
        onClick={() =>
          downloadFile(
            "case.json",
            `${JSON.stringify(session.person.value, null, 2)}\n`,
            "application/json",
          )
        }
      >
        {words.without.saveCase}
      </button>
    </section>
  );
}
