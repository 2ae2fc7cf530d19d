import { checkDraft } from "../../packages/check/src/check-draft.ts";
import {
  type OutcomeVerdict,
  outcomeVerdicts,
} from "../../packages/check/src/check-outcome.ts";
import {
  type DraftLabel,
  draftLabels,
  draftVerdicts,
} from "../../packages/check/src/draft-check.ts";
import { f1Interval } from "./f1-interval.ts";
import { proportion } from "./proportion.ts";
import type { CorpusDraft } from "./read-corpus.ts";

interface Judged {
  readonly draft: CorpusDraft;
  readonly verdict: OutcomeVerdict;
  readonly maybeDanger: boolean;
  readonly labels: ReadonlySet<DraftLabel>;
}

/** The model card, in Markdown: what the check does with drafts it never saw. */
export function modelCard(
  train: readonly CorpusDraft[],
  aside: readonly CorpusDraft[],
): string {
  const judged = aside.map((draft): Judged => {
    const { context, text } = draft;
    const { verdict, maybeDanger, flags } = checkDraft(text, {
      context,
      contactForbidden: false,
    });
    const labels = new Set(flags.map(({ label }) => label));
    return { draft, verdict, maybeDanger, labels };
  });
  const right = (some: readonly Judged[]): string =>
    proportion(
      some.filter(({ draft, verdict }) => draft.verdict === verdict).length,
      some.length,
    );
  const crises = judged.filter(({ draft }) => draft.verdict === "crisis");
  const alarms = judged.filter(({ verdict }) => verdict === "crisis");
  const pointed = judged.filter(
    ({ verdict, maybeDanger }) => verdict === "crisis" || maybeDanger,
  );
  const foundOrPointed = pointed.filter(
    ({ draft }) => draft.verdict === "crisis",
  ).length;
  const both = crises.filter(({ verdict }) => verdict === "crisis").length;
  const plain = judged.filter(
    ({ draft }) =>
      draft.context === "coparenting" &&
      draft.verdict === "ok" &&
      draft.labels.includes("logistics-ok"),
  );
  const held = plain.filter(({ verdict }) => verdict === "hold").length;
  const scores = draftLabels.map((label) => labelScore(judged, label));
  const macro = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
  return `# The message check: model card

Made by \`npm run message-model\`; do not edit. Decision: [0026](decisions/0026-message-check.md). All of it is on the small reader, save the end, where the careful one stands beside it ([0046](decisions/0046-a-careful-reader-on-the-device.md)); \`node scripts/careful-card.ts\` makes that.

## What it is

A linear model with a few plain rules for danger. It scores a draft on ${draftLabels.length} labels and on the verdicts by its words, neighbouring words, what words are about, and length; the situation weighs the verdict. Every flag names the words that raised it. It was trained on ${train.length} drafts in \`packages/check/corpus/train\`, all written for this purpose. The same corpus gives the same file, bit for bit.

## What it must not be used for

- **Not to find out who is in danger.** It misses ${crises.length - both} of ${crises.length} drafts with danger below. Help lines stand one tap away on every screen because of that.
- Not on messages somebody else wrote, and not to watch anyone.
- Not as a judge of a person, nor as evidence.

## On drafts it never saw

${aside.length} drafts in \`corpus/aside\`, written by other hands than the training drafts; English only. In brackets: 95 % intervals (Wilson; for F1 the percentile bootstrap). They were invented, as the training drafts were; 350 of them were looked at while the check was made, 350 more for one choice, the figures of 400 stood beside those when the thresholds were chosen, and mistakes in the other 1,100 were read before later drafts were written, a fifth of them warm or practical everyday ones without danger: expect less from real life.

| | |
| --- | --- |
| verdict right | ${right(judged)} |
| danger found (recall of crisis) | ${proportion(both, crises.length)} |
| alarms that were right (precision of crisis) | ${proportion(both, alarms.length)} |
| danger found or pointed to help by the soft line | ${proportion(foundOrPointed, crises.length)} |
| of all pointed to help, in danger | ${proportion(foundOrPointed, pointed.length)} |
| mean F1 over the labels | ${macro.toFixed(2)} |
| plain co-parenting logistics held by mistake | ${held} of ${plain.length} |

### Verdicts: rows are what it should be, columns what was said

| | ${outcomeVerdicts.join(" | ")} |
| --- | ${outcomeVerdicts.map(() => "---:").join(" | ")} |
${draftVerdicts
  .map(
    (row) =>
      `| ${row} | ${outcomeVerdicts
        .map(
          (column) =>
            judged.filter(
              ({ draft, verdict }) =>
                draft.verdict === row && verdict === column,
            ).length,
        )
        .join(" | ")} |`,
  )
  .join("\n")}

### Labels

| label | drafts | precision | recall | F1 |
| --- | ---: | --- | --- | --- |
${scores
  .map(
    ({ label, drafts, precision, recall, f1Told }) =>
      `| ${label} | ${drafts} | ${precision} | ${recall} | ${f1Told} |`,
  )
  .join("\n")}

### By situation and by register

F1 here is over all labels together, since few drafts of a register hold any one of them.

| | drafts | verdict right | labels: precision | recall | F1 |
| --- | ---: | --- | --- | --- | --- |
${groups(judged, ({ context }) => context, right)}
${groups(judged, ({ register }) => register, right)}

## Known failures

- Veiled danger in everyday words ("not doing another winter") is often missed, and calm words about hospitals, goodbyes or endings are often taken for danger.
- Words of suicide that are denied ("I'm not going to kill myself over a parking ticket") still bring help. That is the side we would rather err on.
- Guilt, blame and sarcasm that need knowledge of the two people, or of the world, to be seen.
- A dig of two or three words in an otherwise practical message.
- Languages other than English are not read: of everyday messages in 45 of them that were set apart, 19 of 20 are said to be unread, as a test asks, and the others are judged as if they were English. Plain words of danger are known in some fifty languages, veiled ones in none. Nigerian Pidgin and Indian English are in the corpus.
- What was typed on purpose to get past it, in a way that it does not know: some thirty disguises of letters and words are read through, each in a test, and people think of new ones.
`;
}

function labelScore(judged: readonly Judged[], label: DraftLabel) {
  const drafts = judged.filter(({ draft }) => draft.labels.includes(label));
  return { label, drafts: drafts.length, ...flagScore(judged, [label]) };
}

/** How well some labels are told, all of them together. */
function flagScore(judged: readonly Judged[], which: readonly DraftLabel[]) {
  const counts = judged.map(({ draft, labels }) => ({
    there: which.filter((label) => draft.labels.includes(label)).length,
    said: which.filter((label) => labels.has(label)).length,
    hits: which.filter(
      (label) => draft.labels.includes(label) && labels.has(label),
    ).length,
  }));
  const sum = (key: "there" | "said" | "hits"): number =>
    counts.reduce((total, one) => total + one[key], 0);
  return {
    precision: proportion(sum("hits"), sum("said")),
    recall: proportion(sum("hits"), sum("there")),
    f1: (2 * sum("hits")) / Math.max(1, sum("there") + sum("said")),
    f1Told: f1Interval(counts),
  };
}

function groups(
  judged: readonly Judged[],
  by: (draft: CorpusDraft) => string,
  right: (some: readonly Judged[]) => string,
): string {
  return [...Map.groupBy(judged, ({ draft }) => by(draft))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, some]) => {
      const { precision, recall, f1Told } = flagScore(some, draftLabels);
      return `| ${name} | ${some.length} | ${right(some)} | ${precision} | ${recall} | ${f1Told} |`;
    })
    .join("\n");
}
