import { remindersWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { discreetWord, titleOf } from "./model/rules-of.ts";
import type { UsedReminders } from "./use-reminders.ts";

/** What a reminder says, chosen once for all of them, with the exact words. */
export function WordsPart({ used }: { readonly used: UsedReminders }) {
  const { session } = useApp();
  const words = remindersWords.shown;
  const { plain } = used.kept;
  const { discreet } = session.settings.value;
  const look = { plain, discreet, isUnsealed: false };
  const titles = new Set(used.all.map((each) => titleOf(each, look)));
  return (
    <section>
      <h2>{words.heading}</h2>
      <fieldset class="options">
        <legend>{words.legend}</legend>
        {[false, true].map((isPlain) => (
          <label class="option" key={String(isPlain)}>
            <input
              type="radio"
              name="words"
              value={isPlain ? "plain" : "discreet"}
              checked={plain === isPlain}
              onChange={() => used.put((kept) => ({ ...kept, plain: isPlain }))}
            />
            {isPlain ? words.plain : words.discreet(discreetWord(discreet))}
          </label>
        ))}
      </fieldset>
      <div class="preview" role="status">
        <p>{words.preview}</p>
        <ul>
          {[...titles].map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      </div>
      <p class="quiet">{words.beside}</p>
    </section>
  );
}
