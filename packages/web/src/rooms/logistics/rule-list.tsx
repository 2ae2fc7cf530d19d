import { logisticsWords, markWords } from "@staying-power/words";
import { Worded } from "../../ui/parts/worded.tsx";
import { type RuleName, ruleMarks } from "./model/plain-rules.ts";

/** Rules, each with who says it. */
export function RuleList({ names }: { readonly names: readonly RuleName[] }) {
  const words = logisticsWords;
  return (
    <ul class="points">
      {names.map((name) => (
        <li key={name}>
          <Worded
            sentence={words.line(words.rules[name], markWords[ruleMarks[name]])}
          />
        </li>
      ))}
    </ul>
  );
}
