import type { Door } from "@staying-power/envelope";
import { deskLinkWords } from "@staying-power/words";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { SureButton } from "../../ui/sure-button.tsx";

interface AskedProps {
  readonly onSure: () => void;
  readonly onLeave: () => void;
}

/** Says what it is to close a link, before it is done. */
export function AskedToClose({ onSure, onLeave }: AskedProps) {
  const words = deskLinkWords.list;
  return (
    <Asked>
      <p>{words.closeWhat}</p>
      <div class="row">
        <button type="button" onClick={onSure}>
          {words.sure}
        </button>
        <button type="button" onClick={onLeave}>
          {words.cancel}
        </button>
      </div>
    </Asked>
  );
}

interface AskedToEmptyProps extends AskedProps {
  readonly door: Door;
  readonly busy: boolean;
}

/** Says how much goes with a link, for whom, and that it cannot be undone, before it is done. */
export function AskedToEmpty({
  door,
  busy,
  onSure,
  onLeave,
}: AskedToEmptyProps) {
  const words = deskLinkWords.empty;
  const isOpen = door.closedAt === null;
  return (
    <Asked>
      <p>{words.what(door.parcels ?? 0)}</p>
      {door.coaches.length > 1 && <p>{words.shared}</p>}
      {isOpen && <p>{words.meanwhile}</p>}
      <SureButton
        sure={words.sure}
        action={isOpen ? words.action : words.closed.action}
        busy={busy}
        onSure={onSure}
      />
      <button type="button" onClick={onLeave}>
        {words.cancel}
      </button>
    </Asked>
  );
}

/** What is asked takes the focus of the button that it stands in the place of. */
function Asked({ children }: { readonly children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.focus(), []);
  return (
    <div class="notice stack" ref={place} tabIndex={-1}>
      {children}
    </div>
  );
}
