import { outcomeBins, outcomeGroups, sameRecords } from "@staying-power/case";
import { format } from "prettier";
import { markdownTable } from "../numbers/markdown-table.ts";

/** The part of docs/outcomes.md that says how many coded cases share each kind of record, as it stands in the page. */
export async function outcomeGroupsTable(): Promise<string> {
  const rows = outcomeBins.endedBy.flatMap((endedBy) =>
    outcomeBins.said.map((said) => [
      `\`${endedBy}\``,
      `\`${said}\``,
      ...outcomeBins.outcome.map((outcome) =>
        String(sameRecords({ endedBy, said, outcome })),
      ),
    ]),
  );
  const { cases, kinds, smallest, largest } = outcomeGroups;
  const text = [
    markdownTable(
      [
        "`endedBy`",
        "`said`",
        ...outcomeBins.outcome.map((outcome) => `\`${outcome}\``),
      ],
      rows,
    ),
    "",
    `${cases} cases. Of ${kinds} kinds there are five or more, and only of those are records made: the smallest group has ${smallest}, the largest ${largest}. Counted with version ${outcomeGroups.model} of the model.`,
  ].join("\n");
  return (await format(text, { parser: "markdown" })).trim();
}
