import { carefulSettings } from "@staying-power/check/careful";
import { shareText } from "../message-model/proportion.ts";
import { type Count, type Figures, figuresOf } from "./figures.ts";
import { type JudgedDraft, readers } from "./judge.ts";

/** A row of the card: what it says, whether it is a share or a number of drafts, and what was wanted on drafts not seen. */
interface Row {
  readonly told: string;
  readonly of: (figures: Figures) => string;
  readonly wanted?: Wanted;
}

interface Wanted {
  readonly told: string;
  readonly isMet: (figures: Figures) => boolean;
}

const share =
  (one: (figures: Figures) => Count): Row["of"] =>
  (figures) => {
    const count = one(figures);
    return count.of === 0 ? "none" : shareText(count);
  };
const atLeast = (
  one: (figures: Figures) => { readonly value: number },
  least: number,
): Wanted => ({
  told: least.toFixed(2),
  isMet: (figures) => one(figures).value >= least,
});
const none = (one: (figures: Figures) => Count): Wanted => ({
  told: "none",
  isMet: (figures) => one(figures).hits === 0,
});
const number =
  (one: (figures: Figures) => Count): Row["of"] =>
  (figures) => {
    const { hits, of } = one(figures);
    return `${hits} of ${of}`;
  };

const rows: readonly Row[] = [
  {
    told: "verdict right",
    of: share(({ verdict }) => verdict),
    wanted: atLeast(({ verdict }) => verdict, 0.88),
  },
  {
    told: "right as one of three: send, not as it is, help now",
    of: share(({ threeClasses }) => threeClasses),
    wanted: atLeast(({ threeClasses }) => threeClasses, 0.92),
  },
  {
    told: "danger found (recall of crisis)",
    of: share(({ crisisRecall }) => crisisRecall),
    wanted: atLeast(({ crisisRecall }) => crisisRecall, 0.95),
  },
  {
    told: "alarms that were right (precision of crisis)",
    of: share(({ crisisPrecision }) => crisisPrecision),
    wanted: atLeast(({ crisisPrecision }) => crisisPrecision, 0.8),
  },
  {
    told: "danger found or pointed to help by the soft line",
    of: share(({ softRecall }) => softRecall),
  },
  {
    told: "of all pointed to help, in danger",
    of: share(({ softPrecision }) => softPrecision),
  },
  {
    told: "mean F1 over the labels",
    of: ({ macroF1 }) => shareText(macroF1),
    wanted: atLeast(({ macroF1 }) => macroF1, 0.75),
  },
  {
    told: "fine to send, and taken for danger",
    of: number(({ fineTakenForDanger }) => fineTakenForDanger),
    wanted: none(({ fineTakenForDanger }) => fineTakenForDanger),
  },
  {
    told: "plain logistics held by mistake",
    of: number(({ logisticsHeld }) => logisticsHeld),
    wanted: none(({ logisticsHeld }) => logisticsHeld),
  },
];

/** The part of the model card on the careful reader, in Markdown. */
export function cardBlock(
  {
    judged,
    last,
    everyday,
  }: Record<"judged" | "last" | "everyday", readonly JudgedDraft[]>,
  settings: unknown,
): string {
  const { files } = carefulSettings(settings);
  const missed = missedIn(figuresOf(last, "joined"));
  return `Read by the file whose SHA-256 is \`${files["model.onnx"].sha256}\`. "Small" is the linear model with its rules alone, "careful" the encoder alone, "both" what a person is told once both have read. In brackets: 95 % intervals (Wilson; for F1 the percentile bootstrap).

### On the last asides

${last.length} drafts in the manner of letters, long threads and what is typed on phones (\`corpus/last/five.tsv\`), by a hand that saw neither drafts nor code. They were opened when all was settled; after that the small reader was put back to what it had been and both were settled again by the same rule (the figures before that: danger found .91, alarms right .83, 3 of 180 and 1 of 300 taken for danger). **These are the figures to go by.** ${missed.length === 0 ? "All that was wanted is reached." : `What was wanted and is not reached: ${missed.join("; ")}.`}

${tableOf(last)}

${everyday.length} warm and practical everyday messages, all of them fine to send (\`corpus/last/everyday.tsv\`), by another such hand; opened with the former. A third of them have words that sound like danger.

${tableOf(everyday, everydayRows)}

### On the asides before

${judged.length} drafts in \`corpus/aside\`. From where on there is danger was settled on them: they flatter.

${tableOf(judged)}`;
}

/** What an aside without danger can say. */
const everydayRows = rows.filter(({ told }) =>
  [
    "verdict right",
    "fine to send, and taken for danger",
    "plain logistics held by mistake",
  ].includes(told),
);

function missedIn(figures: Figures): readonly string[] {
  return rows.flatMap(({ told, of, wanted }) =>
    wanted === undefined || wanted.isMet(figures)
      ? []
      : [`${told}, ${of(figures)} (wanted: ${wanted.told})`],
  );
}

function tableOf(
  judged: readonly JudgedDraft[],
  shown: readonly Row[] = rows,
): string {
  const figures = readers.map((who) => figuresOf(judged, who));
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return `${line(["", "small", "careful", "both"])}
${line(["---", "---", "---", "---"])}
${shown.map(({ told, of }) => line([told, ...figures.map(of)])).join("\n")}`;
}
