import { backupWords, locale } from "@staying-power/words";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import {
  backedUp,
  backupMark,
  changedSinceBackup,
} from "../../keep/backup/backed-up.ts";
import { backupName } from "../../keep/backup/backup-name.ts";
import { backupText } from "../../keep/backup/backup-text.ts";
import { isNothingKept } from "../../keep/backup/what-is-kept.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { downloadFile } from "../../ui/parts/download-file.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { KeepingPart } from "./keeping-part.tsx";
import { OpeningPageLink } from "./opening-page-link.tsx";
import { SealedCopy } from "./sealed-copy.tsx";
import { TestCopy } from "./test-copy.tsx";
import { mineAt } from "./address.ts";

/** Saves all that is here as a file, and tests that it opens. */
export function BackupPage() {
  const { session } = useApp();
  const words = backupWords;
  const openTitle = useId();
  const { handed, save, seal } = useSaving();
  const notice = useRef<HTMLParagraphElement>(null);
  const plain = session.settings.value.discreet;

  // What happened is said far from some of the buttons that do it.
  useLayoutEffect(() => {
    if (handed !== null) notice.current?.scrollIntoView({ block: "nearest" });
  }, [handed]);

  return (
    <Screen heading={words.heading} about="mine backup">
      <p>{words.intro}</p>
      <LastBackup />
      <SealedCopy
        onSave={(passphrase) =>
          save("sealed", (text) => seal(passphrase, text))
        }
      />
      <section aria-labelledby={openTitle}>
        <h2 id={openTitle}>{words.open.heading}</h2>
        <p>{words.open.text}</p>
        {plain && <p>{words.plain}</p>}
        <button
          type="button"
          onClick={() => void save("open", async (text) => text)}
        >
          {words.open.save}
        </button>
      </section>
      <p role="status" ref={notice} class="handed">
        {handed !== null && words.handed(handed)}
      </p>
      <TestCopy />
      <WithoutUs />
      <KeepingPart />
      <ScreenLink to={mineAt({ page: "import" })} class="button">
        {words.toImport}
      </ScreenLink>
    </Screen>
  );
}

/** Saves a file of what is here now, and tells its name once it was handed over. */
function useSaving() {
  const { session } = useApp();
  const [handed, setHanded] = useState<string | null>(null);

  /** Hands over a file made of what is here now. False when it could not be made. */
  const save = async (
    kind: "open" | "sealed",
    make: (text: string) => Promise<BlobPart | null>,
  ): Promise<boolean> => {
    const today = session.today.value;
    const now = session.found.value;
    setHanded(null);
    const mark = backupMark(now, today, session.slices);
    const content = await make(backupText(now, today, mark));
    if (content === null) return false;
    const name = backupName(kind, today, session.settings.value.discreet);
    downloadFile(
      name,
      content,
      kind === "open" ? "application/json" : "application/octet-stream",
    );
    session.change((before) => backedUp(before, mark));
    setHanded(name);
    return true;
  };

  const seal = async (passphrase: string, text: string) => {
    const sealed = await session.vault.sealFile({ passphrase, text });
    return sealed.ok ? new Uint8Array(sealed.value) : null;
  };

  return { handed, save, seal };
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
