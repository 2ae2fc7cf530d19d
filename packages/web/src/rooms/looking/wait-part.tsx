import { useSignal } from "@preact/signals";
import { lookingWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { kitAt } from "../kit/address.ts";
import { minutesLeft } from "./model/look-wait.ts";

/** Ten minutes, with something to do in them; and where to say that one looked. */
export function WaitPart() {
  const words = lookingWords.wait;
  const { session } = useApp();
  const startedAt = useSignal<number | null>(null);
  const start = (): void => {
    startedAt.value = session.clock.present();
  };
  const left =
    startedAt.value === null
      ? null
      : minutesLeft(startedAt.value, session.clock.minute.value);
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <button
        type="button"
        class={left === null ? "main-action" : undefined}
        onClick={start}
      >
        {left === null ? words.start : words.again}
      </button>
      <p role="status">
        {left === null ? "" : left === 0 ? words.over : words.left(left)}
      </p>
      <div class="stack">
        <h3>{words.meanwhile}</h3>
        <ul class="points">
          {words.todo.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
      <div class="row">
        <ScreenLink to={kitAt()} class="button">
          {words.breathe}
        </ScreenLink>
        <ScreenLink to={kitAt({ door: "call" })} class="button">
          {words.call}
        </ScreenLink>
        <ScreenLink to={kitAt({ door: "after" })} class="button plain">
          {words.looked}
        </ScreenLink>
      </div>
    </section>
  );
}
