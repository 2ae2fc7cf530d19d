import { kitWords } from "@staying-power/words";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Worded } from "../../ui/parts/worded.tsx";

interface ReasonToolsProps {
  readonly text: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onEdit: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onDelete: () => void;
}

/** The buttons that change one reason, delete it, or move it. */
export function ReasonTools(props: ReasonToolsProps) {
  const { text, first, last, onEdit, onMove, onDelete } = props;
  const words = kitWords.why;
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  const pressed = useRef<-1 | 1 | null>(null);

  // Moving takes the focus along with the reason, and at either end to the way back.
  useLayoutEffect(() => {
    if (pressed.current === null) return;
    const upwards = last || (pressed.current === -1 && !first);
    (upwards ? up : down).current?.focus();
    pressed.current = null;
  });

  const move = (by: -1 | 1): void => {
    pressed.current = by;
    onMove(by);
  };

  return (
    <div class="row">
      <button type="button" onClick={onEdit}>
        <Worded sentence={words.edit(text)} />
      </button>
      <button type="button" onClick={onDelete}>
        <Worded sentence={words.delete(text)} />
      </button>
      <button type="button" ref={up} disabled={first} onClick={() => move(-1)}>
        <Worded sentence={words.up(text)} />
      </button>
      <button type="button" ref={down} disabled={last} onClick={() => move(1)}>
        <Worded sentence={words.down(text)} />
      </button>
    </div>
  );
}
