import { reasonIds, reunionQuestions } from "@staying-power/case";
import {
  firstTwo,
  reliability,
  reunionLikelihood,
  saidOfReasons,
  saidOfStaying,
  type ReliabilityBin,
  type ScoredCouples,
} from "@staying-power/forecast";
import { reasons, reunionQuestionWords } from "@staying-power/words";
import { markdownTable } from "../numbers/markdown-table.ts";

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** The questions with their answers, and what each answer says: one table a question. */
export function questionTables(): string {
  return Object.entries(reunionLikelihood)
    .map(([question, rows]) => {
      const asked = Object.entries(reunionQuestionWords).find(
        ([id]) => id === question,
      )?.[1];
      const about = Object.entries(reunionQuestions).find(
        ([id]) => id === question,
      )?.[1].about;
      const names: Readonly<Record<string, string>> = asked?.options ?? {};
      return [
        `**${asked?.ask ?? question}** \`${question}\`, ${about === "return" ? "asked once" : "asked again every fortnight"}`,
        "",
        markdownTable(
          ["answer", ...reasonIds.map((id) => reasons[id].name)],
          Object.entries(rows).map(([answer, row]) => [
            `${names[answer] ?? ""} \`${answer}\``,
            ...row.map((share) => share.toFixed(2)),
          ]),
        ),
      ].join("\n");
    })
    .join("\n\n");
}

/** How well imagined couples were told apart. */
export function scoreTables(scored: ScoredCouples): string {
  const two = firstTwo(scored);
  const bins = (heading: string, list: readonly ReliabilityBin[]): string =>
    [
      `**${heading}**: ${list.filter(({ inside }) => inside).length} of ${list.length} bins inside.`,
      "",
      markdownTable(
        ["said", "worth", "mean said", "was so", "interval", "inside"],
        list.map(({ from, to, worth, said, seen, low, high, inside }) => [
          `${percent(from)} to ${percent(to)}`,
          worth.toFixed(0),
          percent(said),
          percent(seen),
          `${percent(low)} to ${percent(high)}`,
          inside ? "yes" : "**no**",
        ]),
      ),
    ].join("\n");
  return [
    `${scored.couples.length} couples were still together when they were looked at.`,
    bins("All eleven reasons", reliability(saidOfReasons(scored))),
    bins(
      "Restored attraction alone",
      reliability(saidOfReasons(scored, "attraction")),
    ),
    bins(
      "Still together a year after coming back",
      reliability(saidOfStaying(scored)),
    ),
    `**The true reason is one of the two likeliest** for ${percent(two.hit)} of couples, each reason counting alike. Always naming the two commonest would give ${percent(two.byBase)}; twice that is ${percent(2 * two.byBase)}.`,
    markdownTable(
      ["looked at", "couples", "among the first two"],
      [...new Set(scored.couples.map(({ weeks }) => weeks))].map((weeks) => {
        const then = scored.couples.filter((each) => each.weeks === weeks);
        return [
          weeks === 0 ? "on the day they came back" : `after ${weeks} weeks`,
          String(then.length),
          percent(firstTwo({ ...scored, couples: then }).hit),
        ];
      }),
    ),
    markdownTable(
      ["reason at the check", "couples", "among the first two"],
      two.of.map(({ id, couples, hit }) => [
        reasons[id].name,
        String(couples),
        percent(hit),
      ]),
    ),
  ].join("\n\n");
}
