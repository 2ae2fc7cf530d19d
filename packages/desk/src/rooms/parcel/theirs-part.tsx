import type { Plan } from "@staying-power/plan";
import { deskAnswerWords } from "@staying-power/words";
import {
  type DraftProposal,
  ofPlan,
  ofProject,
  ofWaiting,
  proposalOf,
} from "../../visit/draft-proposal.ts";

import { entryLines } from "./entry-lines.ts";

const words = deskAnswerWords.proposals;

interface TheirsPartProps {
  readonly plan: Plan;
  /** What is proposed already: nothing is changed twice in one answer. */
  readonly proposals: readonly DraftProposal[];
  readonly onAdd: (proposal: DraftProposal) => void;
}

type Way = "change" | "end" | "again" | "habit";

/** What they shared of their map, each with the ways in which it can become another. */
export function TheirsPart({ plan, proposals, onAdd }: TheirsPartProps) {
  const known = theirs(plan);
  const all = known.filter(({ of }) => !proposals.some((one) => one.of === of));
  return (
    <>
      <h4>{words.theirs.heading}</h4>
      {all.length === 0 && (
        <p class="quiet">
          {known.length === 0 ? words.theirs.none : words.theirs.all}
        </p>
      )}
      <ul class="stack">
        {all.map(({ of, draftOf, ways }) => {
          const now = draftOf("change");
          return (
            <li key={of} class="card">
              <p>
                <b>{words.kinds[now.kind]}</b>
              </p>
              {entryLines(proposalOf(now, plan.asOf).event).map((line) => (
                <p key={line} class="words-kept">
                  {line}
                </p>
              ))}
              <div class="row">
                {ways.map((way) => (
                  <button
                    key={way}
                    type="button"
                    onClick={() => onAdd(draftOf(way))}
                  >
                    {words.theirs[way]}
                  </button>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface Theirs {
  readonly of: string | null;
  readonly ways: readonly Way[];
  /** A proposal that begins with what it is now. */
  readonly draftOf: (way: Way) => DraftProposal;
}

function theirs({
  state,
  ifThen,
  projects,
  stopWaiting,
}: Plan): readonly Theirs[] {
  const waits = state !== "gate" && state !== "healing" && state !== "trial";
  return [
    ...ifThen.map((plan): Theirs => ({
      of: plan.plan,
      ways: ["change", "end"],
      draftOf: (way) => ofPlan(plan, way === "end"),
    })),
    ...projects.map((project): Theirs => ({
      of: project.project,
      ways: project.asks
        ? ["change", "again", "habit", "end"]
        : ["change", "end"],
      draftOf: (way) =>
        ofProject(
          project,
          way === "change" ? "changes" : way === "end" ? "ends" : way,
        ),
    })),
    ...(stopWaiting === null || !waits
      ? []
      : [
          {
            of: "waiting",
            ways: ["change", "end"] as const,
            draftOf: (way: Way) => ofWaiting(stopWaiting, way === "end"),
          },
        ]),
  ];
}
