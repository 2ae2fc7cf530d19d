import { callWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { BeforeNumbers } from "../safety/before-numbers.tsx";
import { gateKind } from "../share/model/gate-kind.ts";

const words = callWords.gates;

/** Behind a gate: help first, then what a call means there. Nothing where there is none. */
export function GatesPart() {
  const { session } = useApp();
  const gates = session.gates.value;
  if (gates.length === 0) return null;
  const kinds = [...new Set(gates.map(({ id }) => gateKind[id]))];
  return (
    <>
      <BeforeNumbers gates={gates} heading={words.heading} />
      {kinds.map((kind) => (
        <p key={kind}>{words[kind]}</p>
      ))}
    </>
  );
}
