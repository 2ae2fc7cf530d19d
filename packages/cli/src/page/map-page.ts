import {
  type Plan,
  type PlanWithChange,
  type PlannedTask,
  shownStages,
  type StageStanding,
  type VariantId,
  variants,
} from "@staying-power/plan";
import {
  locale,
  mapScreenWords,
  mapWords,
  taskWords,
  variantWords,
} from "@staying-power/words";
import { wrapText } from "../wrap-text.ts";
import type { PageLook } from "./reading-page.ts";

const { headings } = mapWords;

/** A plan as a page of text, each task with who says so and what of the person's chose it. */
export function mapPage(
  plan: PlanWithChange,
  { width, ink }: PageLook,
): string {
  const inner = width - 2;
  const plain = (text: string): readonly string[] => wrapText(text, inner);
  const quiet = (text: string): readonly string[] =>
    wrapText(text, inner - 3).map((line) => `   ${ink.quiet(line)}`);
  const task = ({ id, every, mark, why }: PlannedTask): readonly string[] => {
    const { what, how, evidence } = taskWords[id];
    return [
      ...wrapText(`${what} (${mapWords.every[every]})`, inner - 3).map(
        (line, index) => `${index === 0 ? " · " : "   "}${line}`,
      ),
      ...wrapText(how, inner - 3).map((line) => `   ${line}`),
      ...quiet(mapWords.shows(evidence)),
      ...quiet(mapWords.because(why.map(mapWords.why))),
      ...quiet(mapWords.whoSays(mapWords.marks[mark])),
    ];
  };
  const variant = (id: VariantId): readonly string[] => {
    const { name, rules, disagree } = variantWords[id];
    return [
      ...plain(name),
      ...rules.flatMap((rule) =>
        wrapText(rule, inner - 3).map(
          (line, index) => `${index === 0 ? " · " : "   "}${line}`,
        ),
      ),
      ...(disagree === null ? [] : quiet(mapWords.disagree(disagree))),
      ...quiet(mapWords.whoSays(mapWords.marks[variants[id].mark])),
    ];
  };
  // Behind a gate, and after they came back, there is no No Contact to keep.
  const keptHere = ["no-contact", "apology", "answering"].includes(plan.state)
    ? plan.variant.ids
    : [];
  const sections: readonly (readonly string[])[] = [
    [ink.quiet(mapWords.title(locale.day(plan.asOf)))],
    plain(mapWords.states[plan.state]).map(ink.strong),
    plan.changed.length === 0
      ? []
      : [
          ink.strong(headings.changed),
          ...plan.changed.flatMap(({ what, why }) => [
            ...plain(mapWords.changed[what]),
            ...quiet(mapWords.because(why.map(mapWords.why))),
          ]),
        ],
    [ink.strong(headings.stages), ...shownStages(plan).map(stageLine)],
    keptHere.length === 0
      ? []
      : [ink.strong(headings.variant), ...keptHere.flatMap(variant)],
    [
      ink.strong(headings.tasks),
      ...(plan.tasks.length === 0
        ? plain(mapWords.noTasks)
        : plan.tasks.flatMap(task)),
    ],
    plan.reviews.length === 0
      ? []
      : [
          ink.strong(headings.reviews),
          ...plain(
            mapWords.reviews(plan.reviews.map(({ on }) => locale.day(on))),
          ),
        ],
    ...ownParts(plan, { plain, strong: ink.strong }),
  ];
  const lines = sections.flatMap((section) =>
    section.length === 0 ? [] : ["", ...section],
  );
  return `${lines.map((line) => (line === "" ? "" : ` ${line}`)).join("\n")}\n\n`;
}

/** A stage and how it stands; letting go is open also while it is not the way one is on. */
function stageLine({ id, status }: StageStanding): string {
  const isOpen = id === "letting-go" && status === "next";
  return ` ${mapWords.stage({
    name: mapWords.stages[id],
    status: isOpen ? mapScreenWords.alwaysOpen : mapWords.statuses[status],
  })}`;
}

interface Lines {
  readonly plain: (text: string) => readonly string[];
  readonly strong: (text: string) => string;
}

/** What they agreed on with themselves: a day to stop waiting, plans for hard moments, and projects of their own. */
function ownParts(
  {
    stopWaiting,
    ifThen,
    projects,
  }: Pick<Plan, "stopWaiting" | "ifThen" | "projects">,
  { plain, strong }: Lines,
): readonly (readonly string[])[] {
  return [
    stopWaiting === null
      ? []
      : [
          ...plain(mapWords.stopWaiting(locale.day(stopWaiting.on))),
          ...(stopWaiting.came === null
            ? []
            : plain(mapWords.signCame(locale.day(stopWaiting.came)))),
        ],
    ifThen.length === 0
      ? []
      : [
          strong(headings.ifThen),
          ...ifThen.flatMap((each) => plain(mapWords.ifThen(each))),
        ],
    projects.length === 0
      ? []
      : [
          strong(headings.projects),
          ...projects.flatMap((each) => plain(mapWords.project(each))),
        ],
  ];
}
