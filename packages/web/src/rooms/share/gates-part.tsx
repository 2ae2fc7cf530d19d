import type { GateId } from "@staying-power/care";
import { shareWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { BeforeNumbers } from "../safety/before-numbers.tsx";

const words = shareWords.gates;

type Kind = "danger" | "no" | "young" | "other";

/** What sharing means behind each gate. */
const kindOf: Readonly<Record<GateId, Kind>> = {
  "danger-to-me": "danger",
  "danger-to-myself": "danger",
  "danger-from-me": "danger",
  "abuse-of-me": "danger",
  "abuse-by-me": "danger",
  "abuse-unsure": "danger",
  threats: "danger",
  "court-order": "no",
  "they-said-no": "no",
  "asked-for-space": "no",
  addiction: "other",
  "untreated-illness": "other",
  "under-18": "young",
  "committed-elsewhere": "other",
  motive: "other",
};

/** Behind a gate: help first, then what sharing means there. Nothing where there is none. */
export function GatesPart() {
  const { session } = useApp();
  const gates = session.gates.value;
  if (gates.length === 0) return null;
  const kinds = [...new Set(gates.map(({ id }) => kindOf[id]))];
  return (
    <>
      <BeforeNumbers gates={gates} heading={words.heading} />
      {kinds.map((kind) => (
        <p key={kind}>{words[kind]}</p>
      ))}
      <p>{words.safety}</p>
    </>
  );
}
