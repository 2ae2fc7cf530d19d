import { carefulSettings } from "@staying-power/check/careful";
import { shareText } from "../message-model/proportion.ts";
import { type Count, type Figures, figuresOf } from "./figures.ts";
import { type JudgedDraft, readers } from "./judge.ts";

/** A row of the card: what it says, and whether it is a share or a number of drafts. */
interface Row {
  readonly told: string;
  readonly of: (figures: Figures) => string;
}

const share =
  (one: (figures: Figures) => Count): Row["of"] =>
  (figures) => {
    const count = one(figures);
    return count.of === 0 ? "none" : shareText(count);
  };
const number =
  (one: (figures: Figures) => Count): Row["of"] =>
  (figures) => {
    const { hits, of } = one(figures);
    return `${hits} of ${of}`;
  };

const rows: readonly Row[] = [
  { told: "verdict right", of: share(({ verdict }) => verdict) },
  {
    told: "right as one of three: send, not as it is, help now",
    of: share(({ threeClasses }) => threeClasses),
  },
  {
    told: "danger found (recall of crisis)",
    of: share(({ crisisRecall }) => crisisRecall),
  },
  {
    told: "alarms that were right (precision of crisis)",
    of: share(({ crisisPrecision }) => crisisPrecision),
  },
  {
    told: "danger found or pointed to help by the soft line",
    of: share(({ softRecall }) => softRecall),
  },
  {
    told: "of all pointed to help, in danger",
    of: share(({ softPrecision }) => softPrecision),
  },
  { told: "mean F1 over the labels", of: ({ macroF1 }) => shareText(macroF1) },
  {
    told: "fine to send, and taken for danger",
    of: number(({ fineTakenForDanger }) => fineTakenForDanger),
  },
  {
    told: "plain logistics held by mistake",
    of: number(({ logisticsHeld }) => logisticsHeld),
  },
];

/** The part of the model card on the careful reader, in Markdown. */
export function cardBlock(
  { judged, last }: Record<"judged" | "last", readonly JudgedDraft[]>,
  settings: unknown,
): string {
  const { files } = carefulSettings(settings);
  return `Read by the file whose SHA-256 is \`${files["model.onnx"].sha256}\`. "Small" is the linear model with its rules alone, "careful" the encoder alone, "both" what a person is told once both have read. In brackets: 95 % intervals (Wilson; for F1 the percentile bootstrap).

### On the last aside

${last.length} drafts in the manner of letters and long threads (\`corpus/last\`), by a hand that saw neither drafts nor code. They were opened once, when all was settled, and nothing was changed after. **These are the figures to go by.** What was wanted and is not reached: 0.92 in three classes, 0.80 of the alarms right, and no alarm on what is fine to send.

${tableOf(last)}

### On the three asides

${judged.length} drafts in \`corpus/aside\`, shorter ones. From where on there is danger was settled on them: they flatter.

${tableOf(judged)}`;
}

function tableOf(judged: readonly JudgedDraft[]): string {
  const figures = readers.map((who) => figuresOf(judged, who));
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return `${line(["", "small", "careful", "both"])}
${line(["---", "---", "---", "---"])}
${rows.map(({ told, of }) => line([told, ...figures.map(of)])).join("\n")}`;
}
