import { deskLinkWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import { keepAppAddress } from "../../visit/doors.ts";

const words = deskLinkWords.app;

/** Asks once where people open the app, where the relay does not know. */
export function AppForm({ onApp }: { readonly onApp: () => void }) {
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        const kept = keepAppAddress(typed);
        setWrong(kept === null);
        if (kept !== null) onApp();
      }}
    >
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <label class="field">
        <span>{words.label}</span>
        <input
          type="url"
          autocomplete="off"
          required
          aria-invalid={wrong}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <div role="alert">{wrong && <p class="problem">{words.wrong}</p>}</div>
      <button type="submit" class="main-action">
        {words.action}
      </button>
    </form>
  );
}
