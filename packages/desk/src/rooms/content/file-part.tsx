import { printCoachContent } from "@staying-power/case";
import { downloadFile } from "@staying-power/web/ui";
import { deskContentWords } from "@staying-power/words";
import { useId, useState } from "preact/hooks";
import { useDesk } from "../../ui/desk-context.ts";
import { contentOf, wordsOfFile } from "../../visit/content.ts";
import type { ContentDraft } from "../../visit/content-draft.ts";
import { ReplacedLine } from "./replaced-line.tsx";
import type { OfReplacing } from "./use-content.ts";

const words = deskContentWords.file;

/** So many places that are not in order are named. */
const mostPlaces = 5;

interface FilePartProps extends OfReplacing {
  readonly held: ContentDraft;
}

/** What stands on the screen as a file, and a file brought in. */
export function FilePart({ held, replaced, replace }: FilePartProps) {
  const desk = useDesk();
  const id = useId();
  const [wrong, setWrong] = useState<string>("");
  const save = (): void => {
    const content = contentOf(held.draft, {
      coach: desk.who.value?.recipient ?? "",
      revision: Math.max(1, held.revision),
    });
    downloadFile(words.name, printCoachContent(content), "application/json");
  };
  const bring = async (file: File): Promise<void> => {
    const read = wordsOfFile(await file.text());
    setWrong(read.ok ? "" : words.wrong(read.places.slice(0, mostPlaces)));
    // The name is the coach's own: a colleague's file does not bring theirs along.
    if (read.ok)
      replace(
        {
          in: "file",
          said: words.brought(Object.keys(read.value.texts).length),
        },
        ({ name }) => ({ ...read.value, name }),
      );
  };
  return (
    <section class="stack">
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <button type="button" onClick={save}>
        {words.save}
      </button>
      <div class="field">
        <label for={id}>{words.bring}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) void bring(file);
          }}
        />
      </div>
      <div role="alert">{wrong !== "" && <p class="problem">{wrong}</p>}</div>
      <ReplacedLine at="file" replaced={replaced} />
    </section>
  );
}
