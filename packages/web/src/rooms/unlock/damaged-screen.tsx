import { pageWords } from "@staying-power/words";
import { keptAsText } from "../../keep/kept-as-text.ts";
import { downloadFile } from "../../ui/parts/download-file.ts";
import { EraseButton } from "../../ui/parts/erase-button.tsx";
import { Screen } from "../../ui/shell/screen.tsx";

interface DamagedScreenProps {
  readonly record: unknown;
  /** It is not damaged, but of a version still to come. */
  readonly newer?: true;
}

/** What was kept cannot be read: it can be taken along as it is, then left behind. */
export function DamagedScreen({ record, newer }: DamagedScreenProps) {
  const words = pageWords.damaged;
  return (
    <Screen
      title={pageWords.titles.damaged}
      heading={newer ? words.newer.heading : words.heading}
      about="damaged"
    >
      <p>{newer ? words.newer.text : words.text}</p>
      {newer && (
        <button
          type="button"
          class="main-action"
          onClick={() => location.reload()}
        >
          {words.newer.reload}
        </button>
      )}
      <div class="low">
        <button
          type="button"
          onClick={() =>
            downloadFile(words.fileName, keptAsText(record), "application/json")
          }
        >
          {words.download}
        </button>
        <EraseButton
          label={words.afresh}
          question={words.sure}
          onErased={() => {}}
        />
      </div>
    </Screen>
  );
}
