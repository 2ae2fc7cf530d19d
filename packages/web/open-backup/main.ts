import { locale, openBackupWords as words } from "@staying-power/words";
import { askSecret, attempt, type Inside, problemOf } from "./ask-secret.ts";
import { element } from "./element.ts";
import { notice } from "./notice.ts";
import "./open-backup.css";
import { largestFile, lookAt, type Opened } from "./read-file.ts";
import { insideName, openName, saveFile } from "./save-file.ts";
import { showTold } from "./show-told.ts";
import { tellRecord } from "./tell-record.ts";

const main = document.querySelector("main");
locale.writeDatesAs(navigator.language);
if (main !== null) start(main);

/** Puts the page together: a way to choose a file, what is said of it, and what is in it. */
function start(page: HTMLElement): void {
  const told = notice();
  const stage = element("div", { class: "stack" });
  const { parts: choosing, field } = chooser(take);
  page.replaceChildren(
    element("h1", {}, words.title),
    choosing,
    ...told.parts,
    stage,
  );
  onDrop(take);

  /** Whatever was shown before goes first, so that nothing stands beside a file it is not from. */
  function clear(): void {
    stage.replaceChildren();
    choosing.hidden = false;
    told.say("");
  }

  async function take(file: File): Promise<void> {
    clear();
    if (file.size > largestFile) return told.refuse(words.problems.large);
    told.say(words.reading);
    const bytes = await bytesOf(file);
    if (bytes === null) return told.refuse(words.problems.unreadable);
    const looked = lookAt(bytes);
    told.say("");
    if (looked.kind === "refused")
      return told.refuse(words.problems[looked.why]);
    if (looked.kind === "opened") return show(looked, file.name);
    const { sealed } = looked;
    // Some files ask for no passphrase: whoever has one to type would try in vain.
    const without = await attempt(sealed, "");
    if (without.kind === "refused" && without.why !== "wrong-key")
      return told.refuse(problemOf(without.why, sealed));
    const asking = askSecret({
      fileName: file.name,
      sealed,
      notice: told,
      onOpened: (opened) => show(opened, file.name),
      onInside: (inside) => offer(inside, file.name),
    });
    stage.replaceChildren(asking.form);
    return asking.field.focus();
  }

  /** What was sealed belongs to the person, also where this page cannot read it. */
  function offer({ why, content }: Inside, fileName: string): void {
    const name =
      why === "format"
        ? openName(fileName, words.found.jsonName)
        : insideName(fileName, words.found.insideName);
    const save = button(words.found.saveInside, () => {
      saveFile(name, new Uint8Array(content), "application/octet-stream");
      told.say(words.found.handed(name));
    });
    told.refuse(words.problems.inside[why]);
    stage.replaceChildren(
      element("p", { class: "quiet name" }, fileName),
      element("p", { class: "quiet" }, words.found.saveNote),
      save,
    );
    save.focus();
  }

  function show(opened: Opened, fileName: string): void {
    const { heading, parts } = showTold(tellRecord(opened), [
      button(words.found.saveJson, () => {
        const name = openName(fileName, words.found.jsonName);
        saveFile(name, opened.text);
        told.say(words.found.handed(name));
      }),
      button(words.found.again, () => {
        clear();
        field.focus();
      }),
    ]);
    choosing.hidden = true;
    told.say("");
    stage.replaceChildren(
      heading,
      element("p", { class: "quiet name" }, fileName),
      ...parts,
    );
    heading.focus();
  }
}

function chooser(take: (file: File) => Promise<void>): {
  readonly parts: HTMLElement;
  readonly field: HTMLInputElement;
} {
  const field = element("input", { attributes: { type: "file", id: "file" } });
  field.addEventListener("change", () => {
    const file = field.files?.[0];
    if (file === undefined) return;
    // The same file may be chosen again, and is a change then.
    void take(file).finally(() => {
      field.value = "";
    });
  });
  const parts = element(
    "div",
    { class: "stack" },
    element("p", {}, words.intro),
    element(
      "div",
      { class: "field" },
      element("label", { attributes: { for: field.id } }, words.file),
      field,
      element("p", { class: "quiet" }, words.drop),
    ),
  );
  return { parts, field };
}

function onDrop(take: (file: File) => Promise<void>): void {
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    document.body.classList.toggle("over", is);
  };
  document.addEventListener("dragover", over(true));
  document.addEventListener("dragleave", over(false));
  document.addEventListener("drop", (event) => {
    over(false)(event);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) void take(file);
  });
}

function button(name: string, onClick: () => void): HTMLElement {
  const made = element("button", { attributes: { type: "button" } }, name);
  made.addEventListener("click", onClick);
  return made;
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
