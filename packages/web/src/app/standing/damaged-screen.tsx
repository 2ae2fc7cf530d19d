import { damagedWords } from "@staying-power/words";
import { keptAsText } from "../../keep/kept-as-text.ts";
import { downloadFile } from "../../ui/parts/download-file.ts";
import { EraseButton } from "../../ui/parts/erase-button.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";

/** What was kept cannot be read: it can be taken along as it is, then left behind. */
export function DamagedScreen() {
  const { session } = useApp();
  const life = session.life.value;
  const words = damagedWords;
  if (life.kind !== "damaged") return null;
  return (
    <Screen
      heading={life.newer ? words.newer.heading : words.heading}
      about="damaged"
    >
      <p>{life.newer ? words.newer.text : words.text}</p>
      {life.newer && (
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
            downloadFile(
              "kept.json",
              keptAsText(life.record),
              "application/json",
            )
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
