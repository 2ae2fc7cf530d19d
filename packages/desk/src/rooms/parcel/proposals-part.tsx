import {
  proposableKinds,
  type ProposableKind,
  type SharedCase,
} from "@staying-power/case";
import { mostProjects, type Plan } from "@staying-power/plan";
import { deskAnswerWords } from "@staying-power/words";
import { useMemo } from "preact/hooks";
import { useDesk } from "../../ui/desk-context.ts";
import { briefOf } from "../../visit/brief-of.ts";
import { type DraftProposal, newProposal } from "../../visit/draft-proposal.ts";
import { dayIn } from "../../visit/zone.ts";
import { ProposalFields } from "./proposal-fields.tsx";
import { TheirsPart } from "./theirs-part.tsx";

const words = deskAnswerWords.proposals;

interface ProposalsPartProps {
  readonly shared: SharedCase;
  readonly proposals: readonly DraftProposal[];
  readonly onChange: (proposals: readonly DraftProposal[]) => void;
}

/** What is proposed for their map: a change to what they shared of it, or something new that it has a place for. */
export function ProposalsPart({
  shared,
  proposals,
  onChange,
}: ProposalsPartProps) {
  const desk = useDesk();
  const today = dayIn(shared.zone, desk.now());
  const { plan } = useMemo(() => briefOf(shared, today), [shared, today]);
  const add = (one: DraftProposal): void => onChange([...proposals, one]);
  return (
    <section>
      <h3>{words.heading}</h3>
      <p class="quiet">{words.text}</p>
      <TheirsPart plan={plan} proposals={proposals} onAdd={add} />
      {proposals.map((proposal) => (
        <ProposalFields
          key={proposal.id}
          proposal={proposal}
          today={today}
          onChange={(to) =>
            onChange(
              proposals.flatMap((one) =>
                one.id === proposal.id ? (to ?? []) : one,
              ),
            )
          }
        />
      ))}
      <h4>{words.fresh}</h4>
      <div class="row">
        {proposableKinds
          .filter((kind) => !isLeft(kind, plan))
          .map((kind) => (
            <button
              key={kind}
              type="button"
              onClick={() => add(newProposal(kind))}
            >
              {words.add[kind]}
            </button>
          ))}
      </div>
      {(["project", "waiting", "letting-go", "ritual"] as const)
        .filter((kind) => isLeft(kind, plan))
        .map((kind) => (
          <p key={kind} class="quiet">
            {words.left[kind]}
          </p>
        ))}
    </section>
  );
}

/** Whether their map, as far as it was shared, has no place for another one of a kind. */
function isLeft(
  kind: ProposableKind,
  { state, gates, projects }: Plan,
): boolean {
  switch (kind) {
    case "project":
      return projects.filter(({ isHabit }) => !isHabit).length >= mostProjects;
    case "waiting":
      return state === "gate" || state === "healing" || state === "trial";
    case "letting-go":
      return state === "gate" || state === "healing";
    case "ritual":
      return gates.includes("danger-to-myself");
    case "if-then":
    case "day":
      return false;
  }
}
