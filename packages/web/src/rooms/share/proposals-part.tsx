import type { CameAnswer } from "@staying-power/case";
import { proposalWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { usePlan } from "../map/use-plan.ts";
import { gateKind } from "./model/gate-kind.ts";
import type { KeptParcel } from "./model/share-kept.ts";
import { LaterLine, ProposalLine } from "./proposal-line.tsx";

const words = proposalWords;

interface ProposalsPartProps {
  readonly parcel: KeptParcel;
  /** The number of the answer. */
  readonly answer: number;
  readonly proposals: CameAnswer["proposals"];
}

/** What a coach proposes for the map, line by line; what is shut off is said first. */
export function ProposalsPart({
  parcel,
  answer,
  proposals,
}: ProposalsPartProps) {
  const { session } = useApp();
  const plan = usePlan();
  const kinds = new Set(session.gates.value.map(({ id }) => gateKind[id]));
  return (
    <>
      <h3>{words.heading}</h3>
      {(["danger", "no"] as const)
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <p key={kind}>{words.behind[kind]}</p>
        ))}
      <p>{words.text}</p>
      <ul class="stack">
        {proposals.map((proposal, place) =>
          proposal === null ? (
            <LaterLine key={place} />
          ) : (
            <ProposalLine
              key={place}
              {...{ parcel, answer, place, proposal, plan }}
            />
          ),
        )}
      </ul>
    </>
  );
}
