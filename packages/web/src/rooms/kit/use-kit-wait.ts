import { useEffect, useRef, useState } from "preact/hooks";
import { isPresentWait, type KitWait, kitWait } from "./model/kit-timer.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { useKitNotes } from "./use-kit-notes.ts";

interface RunningWait {
  readonly wait: KitWait;
  startAgain(): void;
}

/**
 * The wait of 20 minutes. It begins by itself, runs on behind the other doors and
 * over a reload, and is kept with the notes; while those are locked, with the
 * entry in the browser's history, which ends with the tab.
 */
export function useKitWait(): RunningWait {
  const { session } = useApp();
  const { notes, change } = useKitNotes();
  const loading = session.settling.value;
  const [now, setNow] = useState(session.clock.present);
  const startedAt = notes.timer?.startedAt ?? startInHistory() ?? now;
  const wait = kitWait(startedAt, now);
  const before = useRef(wait.elapsedMs);

  const begin = (moment: number): void => {
    // Beside what else the entry carries: leaving relies on it.
    history.replaceState({ ...historyState(), kitStartedAt: moment }, "");
    change((kit) => ({ ...kit, timer: { startedAt: moment } }));
  };

  const takeUp = (): void => {
    const moment = session.clock.present();
    const kept = notes.timer?.startedAt ?? startInHistory();
    begin(kept !== null && isPresentWait(kept, moment) ? kept : moment);
    setNow(moment);
  };
  const tick = (): void => {
    const moment = session.clock.present();
    // The clock was set back: what was waited already still counts.
    if (moment < startedAt) begin(moment - before.current);
    else before.current = kitWait(startedAt, moment).elapsedMs;
    setNow(moment);
  };
  const latest = useRef({ takeUp, tick });
  latest.current = { takeUp, tick };

  useEffect(() => {
    if (!loading) latest.current.takeUp();
  }, [loading]);

  useEffect(() => {
    const ticking = setInterval(() => latest.current.tick(), 1000);
    return () => clearInterval(ticking);
  }, []);

  return {
    wait,
    startAgain: () => {
      const moment = session.clock.present();
      before.current = 0;
      begin(moment);
      setNow(moment);
    },
  };
}

function startInHistory(): number | null {
  const startedAt: unknown = Reflect.get(historyState(), "kitStartedAt");
  return typeof startedAt === "number" ? startedAt : null;
}

function historyState(): object {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null ? state : {};
}
