import { useApp } from "../../ui/shell/app-context.ts";
import { isDoorOpen } from "../../visit/doors.ts";
import type { UrgeCue } from "../if-then/model/urge-cue.ts";

/** Whether a plan is offered for a trigger: behind a no, none that waits for a step of theirs. */
export function useIsOffered(): (cue: UrgeCue) => boolean {
  const { session } = useApp();
  const isOpen = isDoorOpen("check", session.gates.value);
  return ({ ofTheirs }) => !ofTheirs || isOpen;
}
