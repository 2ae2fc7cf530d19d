import { focusAreas } from "@staying-power/case";
import { deskAnswerWords, focusNames } from "@staying-power/words";
import type { DraftProposal } from "../../visit/draft.ts";

const words = deskAnswerWords.proposals;

/** What is typed of each kind, in order, and how long it may be. */
const fields = {
  "if-then": [
    ["cue", 300],
    ["response", 300],
  ],
  project: [
    ["what", 300],
    ["first", 300],
  ],
  waiting: [["sign", 500]],
} as const;

interface ProposalFieldsProps {
  readonly proposal: DraftProposal;
  /** Null: it is left out. */
  readonly onChange: (to: DraftProposal | null) => void;
}

/** One proposal, to be filled in. */
export function ProposalFields({ proposal, onChange }: ProposalFieldsProps) {
  const { kind } = proposal;
  return (
    <fieldset class="card">
      <legend class="unseen">{words.kinds[kind]}</legend>
      <b aria-hidden="true">{words.kinds[kind]}</b>
      {kind === "project" && (
        <label class="field">
          <span>{words.area}</span>
          <select
            value={proposal.area}
            onChange={({ currentTarget: { value } }) => {
              const area = focusAreas.find((one) => one === value);
              if (area !== undefined) onChange({ ...proposal, area });
            }}
          >
            {focusAreas.map((area) => (
              <option key={area} value={area}>
                {focusNames.areas[area]}
              </option>
            ))}
          </select>
        </label>
      )}
      {kind === "waiting" && (
        <label class="field">
          <span>{words.until}</span>
          <input
            type="date"
            value={proposal.until}
            onInput={(event) =>
              onChange({ ...proposal, until: event.currentTarget.value })
            }
          />
        </label>
      )}
      {[...fields[kind], ["why", 500] as const].map(([name, most]) => (
        <label class="field" key={name}>
          <span>{words[name]}</span>
          <textarea
            rows={2}
            maxLength={most}
            value={proposal[name]}
            onInput={(event) =>
              onChange({ ...proposal, [name]: event.currentTarget.value })
            }
          />
        </label>
      ))}
      <button type="button" class="plain" onClick={() => onChange(null)}>
        {words.remove}
      </button>
    </fieldset>
  );
}
