import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useOnce } from "../../ui/parts/use-once.ts";

interface AskedFirstProps {
  readonly go: string;
  /** What stands in the place of the button once it was pressed; given the way back to it. */
  readonly children: (back: () => void) => ComponentChildren;
}

/** A button for what is asked about before it is done. */
export function AskedFirst({ go, children }: AskedFirstProps) {
  const isAsked = useSignal(false);
  if (isAsked.value)
    return (
      <>
        {children(() => {
          isAsked.value = false;
        })}
      </>
    );
  return (
    <button
      type="button"
      onClick={() => {
        isAsked.value = true;
      }}
    >
      {go}
    </button>
  );
}

interface ConfirmPartProps {
  readonly ask: string;
  readonly words: {
    readonly confirm: string;
    readonly back: string;
    readonly working: string;
  };
  readonly onConfirm: () => Promise<unknown>;
  readonly onBack: () => void;
  /** What stands between the question and the buttons. */
  readonly children: ComponentChildren;
}

/** What is asked, read first, and the two answers to it. */
export function ConfirmPart({
  ask,
  words,
  onConfirm,
  onBack,
  children,
}: ConfirmPartProps) {
  const { isBusy, once } = useOnce();
  const place = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => place.current?.focus(), []);
  return (
    <div class="notice">
      <p ref={place} tabIndex={-1}>
        {ask}
      </p>
      {children}
      <button
        type="button"
        class="main-action"
        disabled={isBusy}
        onClick={() => void once(onConfirm)}
      >
        {words.confirm}
      </button>
      <button type="button" disabled={isBusy} onClick={onBack}>
        {words.back}
      </button>
      <p role="status">{isBusy && words.working}</p>
    </div>
  );
}
