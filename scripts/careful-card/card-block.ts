import { carefulSettings } from "@staying-power/check/careful";
import { shareText } from "../message-model/proportion.ts";
import { type Count, type Figures, figuresOf } from "./figures.ts";
import { type JudgedDraft, readers } from "./judge.ts";
import type { LastAside } from "./last-asides.ts";

/** A row of the card: what it says, whether it is a share or a number of drafts, and what was wanted on drafts not seen. */
interface Row {
  readonly told: string;
  readonly of: (figures: Figures) => string;
  readonly wanted?: Wanted;
  /** Whether it is told only of drafts of which none is dangerous. */
  readonly onlyEveryday?: true;
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
    told: "without danger, and taken for it",
    of: number(({ harmlessTakenForDanger }) => harmlessTakenForDanger),
    wanted: none(({ harmlessTakenForDanger }) => harmlessTakenForDanger),
    onlyEveryday: true,
  },
  {
    told: "plain logistics held by mistake",
    of: number(({ logisticsHeld }) => logisticsHeld),
    wanted: none(({ logisticsHeld }) => logisticsHeld),
  },
];

/** A file of the last asides, and what was made of it. */
export interface LastJudged extends LastAside {
  readonly judged: readonly JudgedDraft[];
}

/** The part of the model card on the careful reader, in Markdown. */
export function cardBlock(
  {
    judged,
    last,
  }: {
    readonly judged: readonly JudgedDraft[];
    readonly last: readonly LastJudged[];
  },
  settings: unknown,
): string {
  const { files } = carefulSettings(settings);
  const missed = last.flatMap(missedIn);
  return `Read by the file whose SHA-256 is \`${files["model.onnx"].sha256}\`. "Small" is the linear model with its rules alone, "careful" the encoder alone, "both" what a person is told once both have read. In brackets: 95 % intervals (Wilson; for F1 the percentile bootstrap).

### On the last asides

Opened once, when both readers and all thresholds were settled; nothing was changed after. **These are the figures to go by.** ${missed.length === 0 ? "All that was wanted is reached." : `What was wanted and is not reached: ${missed.join("; ")}.`}

${last.map(partOf).join("\n\n")}

### On the asides before

${judged.length} drafts in \`corpus/aside\`. From where on there is danger was settled on them: they flatter.

${tableOf(judged)}`;
}

function partOf({ name, told, hasDanger, judged }: LastJudged): string {
  return `${judged.length} ${told} (\`corpus/last/${name}.tsv\`).

${tableOf(judged, hasDanger ? dangerRows : everydayRows)}`;
}

/** What an aside without danger can say, and what one with danger can. */
const everydayRows = rows.filter(
  ({ told, onlyEveryday }) =>
    onlyEveryday === true ||
    [
      "verdict right",
      "fine to send, and taken for danger",
      "plain logistics held by mistake",
    ].includes(told),
);
const dangerRows = rows.filter(({ onlyEveryday }) => onlyEveryday !== true);

function missedIn({ name, hasDanger, judged }: LastJudged): readonly string[] {
  const figures = figuresOf(judged, "joined");
  return (hasDanger ? dangerRows : everydayRows).flatMap(
    ({ told, of, wanted }) =>
      wanted === undefined || wanted.isMet(figures)
        ? []
        : [`${told} in \`${name}\`, ${of(figures)} (wanted: ${wanted.told})`],
  );
}

function tableOf(
  judged: readonly JudgedDraft[],
  shown: readonly Row[] = dangerRows,
): string {
  const figures = readers.map((who) => figuresOf(judged, who));
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return `${line(["", "small", "careful", "both"])}
${line(["---", "---", "---", "---"])}
${shown.map(({ told, of }) => line([told, ...figures.map(of)])).join("\n")}`;
}
