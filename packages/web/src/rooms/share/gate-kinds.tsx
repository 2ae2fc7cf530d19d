import { useApp } from "../../ui/shell/app-context.ts";
import { BeforeNumbers } from "../safety/before-numbers.tsx";
import { type GateKind, gateKind } from "./model/gate-kind.ts";

interface GateKindsProps {
  /** Over it, and for each kind of gate. */
  readonly words: Readonly<Record<"heading" | GateKind, string>>;
}

/** Behind a gate: help first, then what handing something to a coach means there. Nothing where there is none. */
export function GateKinds({ words }: GateKindsProps) {
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
