import { kitWords } from "@staying-power/words";
import { useId, useState } from "preact/hooks";
import { type KitAct, withAct, withoutEvent } from "./model/kit-urge.ts";
import { useApp } from "../../ui/shell/app-context.ts";

interface CountActProps {
  readonly id: string;
  readonly act: KitAct;
}

/** Whether what was done stands in the journal, and so counts in the reading: only ever by a plain yes. */
export function CountAct({ id, act }: CountActProps) {
  const words = kitWords.after[act.kind === "looked" ? "note" : "count"];
  const { session } = useApp();
  const title = useId();
  const [refused, setRefused] = useState(false);
  const counted =
    session.person.value.events?.some((event) => event.id === id) ?? false;

  const count = (yes: boolean): void => {
    setRefused(!yes);
    session.change((record) => {
      const without = withoutEvent(record.case, id);
      return {
        ...record,
        case: yes
          ? withAct(without, { id, act, today: session.today.value })
          : without,
      };
    });
  };

  return (
    <div class="card" role="group" aria-labelledby={title}>
      <h2 id={title}>{words.question}</h2>
      <p class="quiet">{words.text}</p>
      <div class="row">
        <button
          type="button"
          aria-pressed={counted}
          class="option kit-half"
          onClick={() => count(true)}
        >
          {words.yes}
        </button>
        <button
          type="button"
          aria-pressed={refused}
          class="option kit-half"
          onClick={() => count(false)}
        >
          {words.no}
        </button>
      </div>
      <p role="status" class="quiet">
        {counted ? words.counted : refused ? words.notCounted : ""}
      </p>
    </div>
  );
}
