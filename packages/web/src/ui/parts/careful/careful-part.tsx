import { carefulWords } from "@staying-power/words";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { savesData } from "../../../visit/careful-able.ts";
import type { CarefulStore } from "../../../visit/careful-files.ts";
import { megabytes } from "./megabytes.ts";
import "./careful.css";

interface CarefulPartProps {
  readonly store: CarefulStore;
}

/** The careful reader fetched, stopped, gone on with and removed; what becomes of it is said aloud. */
export function CarefulPart({ store }: CarefulPartProps) {
  const words = carefulWords;
  const { size } = store;
  const [asking, setAsking] = useState(false);
  const [removed, setRemoved] = useState(false);
  const state = store.state.value;
  const here = "bytes" in state ? state.bytes : 0;
  const part = useFocusWithin(`${state.kind} ${asking}`);

  const get = (sure: boolean): void => {
    setRemoved(false);
    setAsking(!sure);
    if (sure) void store.fetch();
  };
  const remove = (): void => {
    void store.remove().then(() => setRemoved(true));
  };

  return (
    <div ref={part} class="careful-part stack">
      <p role="status" tabIndex={-1}>
        {removed ? words.removed : saidOf(store)}
      </p>
      {state.kind === "coming" && <Coming store={store} bytes={here} />}
      {state.kind === "absent" && asking && (
        <div class="notice">
          <p>{words.saving.ask(megabytes(size - here))}</p>
          <div class="row">
            <button type="button" onClick={() => get(true)}>
              {words.saving.yes}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {words.saving.no}
            </button>
          </div>
        </div>
      )}
      {state.kind === "absent" && !asking && (
        <div class="row">
          <button type="button" onClick={() => get(!savesData())}>
            {here === 0
              ? words.get(megabytes(size))
              : words.goOn(megabytes(size - here))}
          </button>
          {here > 0 && (
            <button type="button" class="plain" onClick={remove}>
              {words.removePart}
            </button>
          )}
        </div>
      )}
      {state.kind === "kept" && (
        <div class="row">
          <button type="button" onClick={remove}>
            {words.remove}
          </button>
        </div>
      )}
    </div>
  );
}

/** How far it has come, and the way to stop it. */
function Coming({
  store,
  bytes,
}: CarefulPartProps & { readonly bytes: number }) {
  const words = carefulWords.coming;
  const done = words.bytes(megabytes(bytes), megabytes(store.size));
  return (
    <>
      <progress
        class="careful-progress"
        aria-label={words.label}
        aria-valuetext={done}
        max={store.size}
        value={bytes}
      />
      <div class="row apart">
        <p class="quiet">{done}</p>
        <button type="button" onClick={store.stop}>
          {carefulWords.stop}
        </button>
      </div>
    </>
  );
}

/** How it stands, in a sentence that changes seldom enough to be heard. */
function saidOf({ state, size }: CarefulStore): string {
  const words = carefulWords;
  const now = state.value;
  switch (now.kind) {
    case "unknown":
      return "";
    case "unable":
      return words.unable[now.why];
    case "absent":
      return now.fault === null ? words.absent : words.faults[now.fault];
    case "coming":
      return (
        words.coming.quarters[Math.floor((now.bytes / size) * 4) - 1] ??
        words.coming.begun
      );
    case "kept":
      return words.kept(megabytes(size));
  }
}

/** Keeps the focus in a part whose buttons come and go: on its first button, or on what is said where there is none. */
function useFocusWithin(changes: string) {
  const part = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  before.current = document.activeElement;
  useLayoutEffect(() => {
    const lost =
      before.current !== null &&
      !before.current.isConnected &&
      document.activeElement === document.body;
    if (!lost) return;
    const first =
      part.current?.querySelector<HTMLElement>("button") ??
      part.current?.querySelector<HTMLElement>("[role=status]");
    first?.focus({ preventScroll: true });
  }, [changes]);
  return part;
}
