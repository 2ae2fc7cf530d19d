import { callWords } from "@staying-power/words";
import { GateKinds } from "../share/gate-kinds.tsx";

/** Behind a gate: help first, then what a call means there. Nothing where there is none. */
export function GatesPart() {
  return <GateKinds words={callWords.gates} />;
}
