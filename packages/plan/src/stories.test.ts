import { readFileSync } from "node:fs";
import { parseSafetyAnswers } from "@staying-power/care";
import { describe, expect, it } from "vitest";
import { type Contact, contacts } from "./contact.ts";
import { knownOf, type PlanInput } from "./known.ts";
import { planFor } from "./plan-for.ts";
import { taskIds } from "./rules/all-tasks.ts";
import { stageIds } from "./rules/stages.ts";
import { stateIds } from "./rules/states.ts";
import { variantIds } from "./rules/variants.ts";
import { caseOf } from "./testing/arbitrary-input.ts";
import type { Why } from "./why.ts";

/** A case told as a story, with the plan that a wise coach would make of it by METHOD. */
interface Story {
  readonly id: string;
  readonly story: string;
  readonly today: string;
  readonly case: unknown;
  readonly safety?: unknown;
  readonly wise: {
    readonly state: string;
    readonly variants: readonly string[];
    readonly gates: readonly string[];
    /** The most contact that any task may imply. */
    readonly contact: Contact;
    /** Tasks that must be there. */
    readonly has: readonly string[];
    /** Tasks that must not be there, and stages that must have none. */
    readonly not: readonly string[];
    readonly because: string;
  };
}

const file = new URL("../fixtures/stories.json", import.meta.url);
const stories: readonly Story[] = JSON.parse(readFileSync(file, "utf8"));

describe("golden stories", () => {
  it("tell of every state, of every variant and of tasks that there are", () => {
    const wise = stories.map((story) => story.wise);
    const among = <Id extends string>(ids: readonly Id[], said: string[]) =>
      ids.filter((id) => said.includes(id));
    expect(
      among(
        stateIds,
        wise.map(({ state }) => state),
      ),
    ).toEqual(stateIds);
    expect(
      among(
        variantIds,
        wise.flatMap((each) => each.variants),
      ),
    ).toEqual(variantIds);
    const names = new Set<string>([...taskIds, ...stageIds]);
    for (const { has, not } of wise)
      for (const name of [...has, ...not]) expect(names).toContain(name);
  });

  it.each(stories)("$id: stands where a wise coach would say", (story) => {
    const { state, variants, gates } = story.wise;
    const plan = planFor(inputOf(story));
    expect({
      state: plan.state,
      variants: plan.variant.ids,
      gates: plan.gates,
    }).toEqual({ state, variants, gates });
  });

  it.each(stories)("$id: offers what a wise coach would offer", (story) => {
    const { contact, has, not } = story.wise;
    const input = inputOf(story);
    const { tasks } = planFor(input);
    const ids = tasks.map(({ id }) => id);
    const most = contacts.indexOf(contact);
    expect({
      tooNear: tasks
        .filter((task) => contacts.indexOf(task.contact) > most)
        .map(({ id }) => id),
      missing: has.filter((id) => !ids.some((each) => each === id)),
      misplaced: tasks
        .filter(({ id, stage }) => not.includes(id) || not.includes(stage))
        .map(({ id }) => id),
      untrue: tasks
        .filter(({ why }) => !why.every((reason) => wasTold(reason, input)))
        .map(({ id }) => id),
    }).toEqual({ tooNear: [], missing: [], misplaced: [], untrue: [] });
  });
});

function inputOf({ case: told, safety, today }: Story): PlanInput {
  return { theCase: caseOf(told), answers: parseSafetyAnswers(safety), today };
}

/** Whether the story holds what a reason names. */
function wasTold(reason: Why, input: PlanInput): boolean {
  const { facts, events, breakup, answers, gates } = knownOf(input);
  if ("gate" in reason) return gates.includes(reason.gate);
  if ("answer" in reason) return answers[reason.answer] !== undefined;
  if ("event" in reason)
    return events.some(({ kind }) => kind === reason.event);
  if ("signal" in reason)
    return events.some(
      (event) => event.kind === "signal" && event.signal === reason.signal,
    );
  return reason.fact === "breakup"
    ? breakup !== undefined
    : facts[reason.fact] !== undefined;
}
