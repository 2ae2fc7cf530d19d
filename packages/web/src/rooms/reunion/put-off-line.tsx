import { reunionLineWords } from "@staying-power/words";
import { PutOffSaid, usePutOff } from "../../ui/parts/put-off-said.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import type { Place } from "../../ui/shell/address.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { useKept } from "./use-kept.ts";

interface PutOffLineProps {
  readonly class: string;
  /** Where the day is kept on which it was put off. */
  readonly keptAs: "putOffOn" | "reviewPutOffOn";
  /** What it says, and where it leads; null while there is nothing to say. */
  readonly line: {
    readonly text: string;
    readonly open: string;
    readonly to: Place;
  } | null;
}

/** A quiet line of the reunion that can be put off for a week, and had back at once. */
export function PutOffLine({ class: name, keptAs, line }: PutOffLineProps) {
  const { session } = useApp();
  const { kept, change } = useKept();
  const { done, place, undo } = usePutOff();
  const words = reunionLineWords.today;
  const putOff = (on: string | undefined): void =>
    change((before) => {
      const { [keptAs]: _, ...others } = before;
      return on === undefined ? others : { ...others, [keptAs]: on };
    });
  if (line === null && done.value === null) return null;
  return (
    <div class={`stack ${name}`} tabIndex={-1} ref={place}>
      <PutOffSaid done={done} undo={undo} undoLabel={words.undo} />
      {line !== null && (
        <>
          <p>{line.text}</p>
          <div class="row">
            <ScreenLink to={line.to} class="button">
              {line.open}
            </ScreenLink>
            <button
              type="button"
              class="plain"
              onClick={() => {
                const before = kept[keptAs];
                putOff(session.today.value);
                done.value = {
                  said: words.putOff,
                  undo: () => putOff(before),
                };
              }}
            >
              {words.later}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
