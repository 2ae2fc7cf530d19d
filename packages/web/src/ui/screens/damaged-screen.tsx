import { pageWords } from "@staying-power/guide";
import { keptAsText } from "../../state/kept-as-text.ts";
import { downloadFile } from "../download-file.ts";
import { EraseButton } from "../parts/erase-button.tsx";
import { Screen } from "../parts/screen.tsx";

/** What was kept cannot be read: it can be taken along as it is, then left behind. */
export function DamagedScreen({ record }: { readonly record: unknown }) {
  const words = pageWords.damaged;
  return (
    <Screen
      title={pageWords.titles.damaged}
      heading={words.heading}
      about="damaged"
    >
      <p>{words.text}</p>
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
