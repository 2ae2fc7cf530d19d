import { shareWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { GateKinds } from "./gate-kinds.tsx";

/** Behind a gate: help first, then what sharing means there, and what becomes of the answers about safety. */
export function GatesPart() {
  const { session } = useApp();
  if (session.gates.value.length === 0) return null;
  return (
    <>
      <GateKinds words={shareWords.gates} />
      <p>{shareWords.gates.safety}</p>
    </>
  );
}
