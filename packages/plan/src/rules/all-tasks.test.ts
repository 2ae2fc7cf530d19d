import {
  conditionFaults,
  issueIds,
  type Vocabulary,
} from "@staying-power/case";
import { gateIds, safetyOptions } from "@staying-power/care";
import { describe, expect, it } from "vitest";
import { quietBandIds } from "../no-contact-since.ts";
import { taskIds, tasks } from "./all-tasks.ts";
import { stageIds } from "./stages.ts";
import { stateIds } from "./states.ts";
import { correctTasks } from "./tasks/correct.ts";
import { focusTasks } from "./tasks/focus.ts";
import { lettingGoTasks } from "./tasks/letting-go.ts";
import { meetingTasks } from "./tasks/meeting.ts";
import { noContactTasks } from "./tasks/no-contact.ts";
import { reachedOutTasks } from "./tasks/reached-out.ts";
import { reunionTasks } from "./tasks/reunion.ts";
import { steadyTasks } from "./tasks/steady.ts";

const tables = [
  steadyTasks,
  noContactTasks,
  correctTasks,
  focusTasks,
  reachedOutTasks,
  meetingTasks,
  reunionTasks,
  lettingGoTasks,
];

/** Issues that are the ex’s own doing or a gate: nothing of them is corrected here. */
const notCorrected: ReadonlySet<string> = new Set([
  "cheating-ex",
  "abuse",
  "addiction",
]);

describe("the tasks", () => {
  it("are at least 120, and none hides another of the same name", () => {
    const all = tables.reduce(
      (sum, table) => sum + Object.keys(table).length,
      0,
    );
    expect(taskIds.length).toBe(all);
    expect(all).toBeGreaterThanOrEqual(120);
  });

  it("have some in every stage", () => {
    for (const stage of stageIds)
      expect(
        taskIds.filter((id) => tasks[id].stage === stage).length,
      ).toBeGreaterThanOrEqual(5);
  });

  it("correct every issue that can be corrected, with two habits or more", () => {
    for (const issue of issueIds) {
      const own = taskIds.filter((id) => tasks[id].issue === issue);
      if (notCorrected.has(issue)) expect(own).toEqual([]);
      else expect(own.length).toBeGreaterThanOrEqual(2);
    }
  });

  it("have rules that can hold, and none that contradicts itself", () => {
    const vocabulary: Vocabulary = {
      answers: {
        ...safetyOptions,
        state: stateIds,
        quiet: quietBandIds,
        pressed: ["lately"],
      },
      gates: gateIds,
    };
    expect(
      conditionFaults(
        taskIds.map((id) => ({ id, when: tasks[id].when })),
        vocabulary,
      ),
    ).toEqual([]);
  });

  it("name what they rest on by sections and tables of the method", () => {
    for (const id of taskIds)
      for (const source of tasks[id].sources)
        expect(source).toMatch(/^(?:T\d{1,2}|\d{1,2}(?:\.\d)?)$/);
  });
});
