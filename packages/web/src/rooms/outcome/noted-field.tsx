import type { OutcomeState } from "@staying-power/case";
import { locale, outcomeWords } from "@staying-power/words";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { NotedBefore } from "./model/noted-before.ts";
import { OneOf } from "./one-of.tsx";

const words = outcomeWords.question;

interface NotedFieldProps {
  readonly noted: NotedBefore | null;
  readonly state: OutcomeState | null;
  readonly onChoose: (state: OutcomeState | null) => void;
  /** What is asked where the journal knows nothing, or it is different now. */
  readonly children: ComponentChildren;
}

/** What the journal knows is not asked again: it is to be confirmed. */
export function NotedField({
  noted,
  state,
  onChoose,
  children,
}: NotedFieldProps) {
  const [isOther, setOther] = useState(false);
  if (noted === null || isOther) return <>{children}</>;
  const day = locale.day(noted.day);
  return (
    <OneOf
      legend={
        noted.state === "together" ? words.together(day) : words.endedAgain(day)
      }
      ids={["so", "otherwise"]}
      labels={{ so: words.yes[noted.state], otherwise: words.otherwise }}
      chosen={state === noted.state ? "so" : null}
      onChoose={(id) => {
        setOther(id === "otherwise");
        onChoose(id === "so" ? noted.state : null);
      }}
    />
  );
}
