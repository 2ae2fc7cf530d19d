import { thisMoment } from "../../ui/parts/this-moment.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { isTicked, withoutStep, withStep } from "./model/kit-steps.ts";
import { useKitNotes } from "./use-kit-notes.ts";

interface Steps {
  isDone(name: string): boolean;
  tick(name: string, done: boolean): void;
}

/** The small things of a room that can be ticked, and taken back. */
export function useSteps(room: "first-days" | "looking"): Steps {
  const { session } = useApp();
  const { notes, change } = useKitNotes();
  const idOf = (name: string): string => `${room}:${name}`;
  return {
    isDone: (name) => isTicked(notes, idOf(name)),
    tick: (name, done) => {
      const id = idOf(name);
      const at = thisMoment(session.clock);
      change((kit) =>
        done ? withStep(kit, { id, at }) : withoutStep(kit, id),
      );
    },
  };
}
