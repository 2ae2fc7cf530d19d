import { conditionText, focusAreas } from "@staying-power/case";
import { gateIds } from "@staying-power/care";
import {
  actIds,
  actRules,
  contactKindIds,
  contactKinds,
  gateOutcomes,
  ifThenCueIds,
  ifThenCues,
  type Mark,
  meetingLadder,
  type MeetingStep,
  meetingStepIds,
  mostProjects,
  mostWatched,
  moves,
  ninetyActIds,
  ninetyActs,
  ninetyDays,
  ninetyWeeks,
  problemStepIds,
  problemSteps,
  projectDays,
  reboundIds,
  rebounds,
  stageIds,
  stagesByState,
  stateIds,
  type Sources,
  taskIds,
  tasks,
  slipTakes,
  variantIds,
  variants,
} from "@staying-power/plan";
import {
  actWords,
  contactKindWords,
  focusWords,
  gateWords,
  ifThenWords,
  mapWords,
  strengthWords,
  meetingLadderWords,
  ninetyActWords,
  ninetyHabitWords,
  ninetyRoomWords,
  problemStepWords,
  taskWords,
  variantWords,
  worthKnowingWords,
} from "@staying-power/words";
import { format } from "prettier";
import { markdownTable } from "../numbers/markdown-table.ts";

const code = (text: string): string => `\`${text}\``;

/** Who says so, and where in the method it stands. */
function rests({
  mark,
  sources,
}: {
  readonly mark: Mark;
  readonly sources: Sources;
}): string {
  return `${mapWords.marks[mark]} (${sources.join(", ")})`;
}

/** The moves as a diagram that GitHub and others draw; from any state is a state of its own. */
function diagram(): string {
  const name = (state: string): string => state.replaceAll("-", "_");
  const arrows = moves.map(
    ({ from, to, by }) => `  ${name(from)} --> ${name(to)}: ${by}`,
  );
  return ["```mermaid", "stateDiagram-v2", ...arrows, "```"].join("\n");
}

function variantPart(id: (typeof variantIds)[number]): string {
  const { name, rules, review, disagree } = variantWords[id];
  const { when, mayBegin, reviews } = variants[id];
  return [
    `**${id}. ${name}.** ${rules.join(" ")}`,
    `- When: ${conditionText(when)}.`,
    `- May begin something: ${mayBegin}. Looked at again on day ${reviews.days.join(", ")}, then every ${reviews.every} days: ${review}`,
    ...(disagree === null ? [] : [`- ${mapWords.disagree(disagree)}`]),
    `- Who says so: ${rests(variants[id])}.`,
  ].join("\n");
}

/** What has to have happened before a step. */
function gateText({ gate, opensOnceAsked }: MeetingStep): string {
  const all = [
    gate.begun > 0 ? `exchanges they began: ${gate.begun}` : "",
    gate.overDays > 0 ? `from first to last ${gate.overDays} days` : "",
    gate.met > 0 ? `met: ${gate.met}` : "",
    gate.asked ? "they suggest it" : "",
    gate.named ? "they name wanting to try" : "",
  ].filter((one) => one !== "");
  return `${all.join(", ")}${opensOnceAsked ? "; or once, when they ask" : ""}`;
}

function taskLine(id: (typeof taskIds)[number]): readonly string[] {
  const { stage: _stage, every, contact, when } = tasks[id];
  return [
    code(id),
    taskWords[id].what,
    mapWords.every[every],
    contact,
    conditionText(when),
    rests(tasks[id]),
  ];
}

/** The acts of the weekly card, and what to do when the old problem shows again. */
function ninetyParts(): readonly string[] {
  return [
    `## ${ninetyRoomWords.heading}`,
    `${ninetyDays} days from the return on, in ${ninetyWeeks} cards of a week. A card has four habits, each with one act; it proposes the first of each in the first week, and the next of the table each week. An act that is also a task of the map is done in both places by one tick. The weeks and the rota are ${mapWords.marks.inferred}.`,
    markdownTable(
      ["act", "habit", "in words", "who says so"],
      ninetyActIds.map((id) => [
        code(id),
        ninetyHabitWords[ninetyActs[id].habit].name,
        ninetyActWords[id].what,
        rests(ninetyActs[id]),
      ]),
    ),
    `The old problem is watched for by its early signs: those of the first ${mostWatched} issues that were named, or the person’s own words. The signs are ${mapWords.marks.inferred}, and none of them is a sign to watch the other by. Notes of one day are one time; the third is the last that is told apart.`,
    markdownTable(
      ["step", "at the time", "in words", "who says so"],
      problemStepIds.map((id) => [
        code(id),
        problemSteps[id].at,
        problemStepWords[id],
        rests(problemSteps[id]),
      ]),
    ),
  ];
}

/**
 * The method as the program holds it.
 * @returns Markdown, laid out as the formatter wants it.
 */
export async function methodPage(): Promise<string> {
  const text = [
    "# The method, as the program holds it",
    `Made by \`npm run method\` from [the tables of the plan](../packages/plan/src/rules); do not edit. Every rule names who says so: ${Object.values(mapWords.marks).join(", ")}; and the section or table of our guide to the method. What is our own is never shown as the coach’s. No study shows that any of it raises anyone’s chances.`,
    "## Where someone stands",
    "One state at a time. Nothing moves by the passing of time: a quiet week counts once an entry of the journal tells of a day after it. Every state has a way to healing.",
    diagram(),
    markdownTable(
      ["state", "in words"],
      stateIds.map((id) => [code(id), mapWords.states[id]]),
    ),
    "## What the gates do",
    "Gates beat everything. No task implies more contact than the gate lets through; errands are let through only where children or a shared home demand them.",
    markdownTable(
      ["gate", "in words", "the plan", "most contact"],
      gateIds.map((id) => [
        code(id),
        gateWords[id].heading,
        gateOutcomes[id].plan,
        gateOutcomes[id].contact,
      ]),
    ),
    "## The stages",
    markdownTable(
      ["stage", ...stateIds],
      stageIds.map((stage) => [
        mapWords.stages[stage],
        ...stateIds.map((state) => stagesByState[state][stage]),
      ]),
    ),
    "Who is not steady (two weeks after the end, three days after a slip, or by what they say of their day) gets steady first.",
    "## How No Contact is kept",
    ...variantIds.map(variantPart),
    "## Was that a break?",
    markdownTable(
      ["act", "in words", "it is", "who says so"],
      actIds.map((id) => [
        code(id),
        actWords[id].name,
        actRules[id].class,
        rests(actRules[id]),
      ]),
    ),
    "Three looks within a week are a break. A second apology is one, too, and so is whatever a gate forbids. A chance meeting is logged and moves nothing; an arranged one is a break.",
    `## ${strengthWords.heading}`,
    `A day of effort adds one: something of the map was done, mood or urge was told, an urge was met and nothing was sent, a quiet day was told, or something of theirs was answered. A day with a break takes ${slipTakes.days} of a day of effort, and never more than ${slipTakes.share * 100} of 100 of what stands, so that the next day of effort outweighs it and nothing ever takes all. Meeting, hearing from them, errands and chance take nothing, and nothing falls because days go by. What stands is never shown as a number: the screen tells the days. Who says so: ${mapWords.marks.peer} that what was done does not vanish (1.8); the numbers are ${mapWords.marks.inferred}.`,
    "## When they reach out",
    markdownTable(
      [
        "kind",
        "row",
        "in words",
        "answer",
        "wait (hours)",
        "leads to",
        "may speak of",
        "who says so",
      ],
      contactKindIds.map((id) => {
        const { row, answer, waitHours, next, mirage } = contactKinds[id];
        return [
          code(id),
          row,
          contactKindWords[id].name,
          answer,
          String(waitHours),
          next,
          mirage ?? "",
          rests(contactKinds[id]),
        ];
      }),
    ),
    "For thirty days after someone turned up or wrote dozens of times nothing is answered, as behind a stated no; what children or a shared home demand goes on.",
    "## If they are with someone new",
    "What fits what was told, and never how it will end.",
    markdownTable(
      ["row", "in words", "when", "leads to", "who says so"],
      reboundIds.map((id) => [
        code(id),
        worthKnowingWords.rows[id].name,
        [
          conditionText(rebounds[id].when),
          ...(rebounds[id].after
            ? [
                "they were with someone before and wrote as that ended, or since",
              ]
            : []),
        ].join(" and "),
        rebounds[id].leadsTo,
        rests(rebounds[id]),
      ]),
    ),
    "## What they may go through",
    "An order, without dates. The person may tick what they saw; it is kept nowhere and decides nothing.",
    markdownTable(
      ["stage", "what can be seen"],
      worthKnowingWords.feelStages.map(({ name, seen }) => [
        name,
        seen.join(" "),
      ]),
    ),
    "## If-then plans",
    "A plan for a hard moment, in the person’s own words: when this, I do that. The form is research’s, on other aims than this one (Gollwitzer & Sheeran 2006, 94 tests, d = .65; Sheeran, Listrom & Gollwitzer 2024, 642 tests, d from .27 to .66); the moments and acts that are offered are our own. No act reaches for the ex.",
    markdownTable(
      ["cue", "if …", "then I …"],
      ifThenCueIds.map((id) => [
        code(id),
        ifThenWords.cues[id],
        ifThenCues[id].responses
          .map((act) => ifThenWords.responses[act])
          .join(" · "),
      ]),
    ),
    `## ${focusWords.heading}`,
    `One small project at a time, ${mostProjects} at the most, with something to show in ${projectDays} days; on the last of them it is asked for, and the project goes on for as many more, as a habit that is not counted and leaves room for another, or ends. It is ended by the person alone, and stays when they return. No source gives amounts: those offered, and both numbers, are ${mapWords.marks.inferred} (9).`,
    markdownTable(
      ["area", "in words", "a week"],
      focusAreas.map((id) => [
        code(id),
        focusWords.areas[id],
        focusWords.amounts[id],
      ]),
    ),
    "## Meeting again",
    "One step after another, counted since they came towards the person; where they went quiet, it begins anew. An exchange is a day on which they began. Before the count a meeting is a yes only where they ask, once: short, public, by day. Wanting to try again is a signal of its own (T16); it opens the last step and is not yet a trial.",
    markdownTable(
      ["step", "in words", "opens after", "form", "ends", "who says so"],
      meetingStepIds.map((id) => {
        const { name, form, stopIf } = meetingLadderWords.steps[id];
        return [
          id,
          name,
          gateText(meetingLadder[id]),
          form,
          stopIf,
          rests(meetingLadder[id]),
        ];
      }),
    ),
    ...ninetyParts(),
    "## The tasks",
    `${taskIds.length} tasks. Two issues are worked on at once, the first two that were named and can be corrected.`,
    ...stageIds.flatMap((stage) => [
      `### ${mapWords.stages[stage]}`,
      markdownTable(
        ["task", "what", "how often", "contact", "when", "who says so"],
        taskIds
          .filter((id) => tasks[id].stage === stage)
          .map((id) => taskLine(id)),
      ),
    ]),
  ].join("\n\n");
  return await format(text, { parser: "markdown" });
}
