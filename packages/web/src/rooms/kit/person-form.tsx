import { callAddress } from "@staying-power/care";
import { kitWords } from "@staying-power/words";
import { useId, useRef, useState } from "preact/hooks";
import { kitLimits } from "./model/kit-limits.ts";

interface PersonFormProps {
  readonly onKeep: (person: { name: string; number: string }) => void;
}

/** A name and a number. */
export function PersonForm({ onKeep }: PersonFormProps) {
  const words = kitWords.call;
  const id = useId();
  const nameBox = useRef<HTMLInputElement>(null);
  const numberBox = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<"" | "missing" | "invalid">("");

  const submit = (): void => {
    const name = nameBox.current?.value.trim() ?? "";
    const number = numberBox.current?.value.trim() ?? "";
    const missing = name === "" || number === "";
    if (!missing && callAddress(number) !== null) {
      onKeep({ name, number });
      return;
    }
    setProblem(missing ? "missing" : "invalid");
    (name === "" ? nameBox : numberBox).current?.focus();
  };

  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class="field">
        <label for={`${id}-name`}>{words.name}</label>
        <input
          id={`${id}-name`}
          ref={nameBox}
          maxLength={kitLimits.nameLength}
          autocomplete="off"
          aria-describedby={`${id}-problem`}
        />
      </div>
      <div class="field">
        <label for={`${id}-number`}>{words.number}</label>
        <input
          id={`${id}-number`}
          ref={numberBox}
          type="tel"
          maxLength={kitLimits.numberLength}
          autocomplete="off"
          aria-describedby={`${id}-problem`}
          aria-invalid={problem === "invalid"}
        />
      </div>
      <p
        id={`${id}-problem`}
        role="alert"
        class={problem === "" ? "kit-problem" : "problem"}
      >
        {problem === "" ? "" : words[problem]}
      </p>
      <div class="row">
        <button type="submit">{words.add}</button>
      </div>
    </form>
  );
}
