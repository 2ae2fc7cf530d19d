import { planFor } from "@staying-power/plan";
import {
  contactKindWords,
  isOwnable,
  ownMarkWords,
  questions,
  taskWords,
} from "@staying-power/words";
import { describe, expect, it, vi } from "vitest";
import { nothingWrong, said } from "../../../../care/src/testing/said.ts";
import type { CoachsWords } from "../../keep/coachs-words.ts";
import { appAround } from "../../testing/app-around.ts";
import { mount } from "../../testing/mount.tsx";
import { followOwnWords, inUse } from "../../ui/own/in-use.tsx";
import { GivenAnswers, OpenQuestions } from "../answers/answer-lists.tsx";
import { TaskOfDay, TaskOfDayMark } from "../journal/task-of-day.tsx";
import { CarryOver } from "../progress/carry-over.tsx";
import { ReplyPaper } from "../reached-out/reply-paper.tsx";
import { KindNoPart } from "../worth-knowing/kind-no-part.tsx";
import { MapPaper } from "./map-paper.tsx";
import { todaysTasks } from "./model/todays-tasks.ts";

const everyTask = Object.fromEntries(
  Object.keys(taskWords).flatMap((id) => [
    [`task.${id}.what`, `Anna says ${id}`],
    [`task.${id}.how`, `Anna’s way of ${id}`],
  ]),
);
const coach: CoachsWords = {
  name: "Anna",
  recipient: "age1x",
  verify: "v",
  relay: "https://desk.example",
  door: "d",
  revision: 1,
  texts: {
    ...everyTask,
    "question.endedBy.ask": "Who left, Anna asks?",
    "question.children.ask": "Any children, Anna asks?",
    "reply.just-friends.1": "Not as friends, says Anna.",
  },
  bytes: 1,
  on: "2026-11-30",
};

/** Around a case of which advice may be given, in the words of a coach. */
async function withCoach() {
  const app = await appAround();
  const facts = { endedBy: "ex" } as const;
  app.session.change((record) => ({
    ...record,
    case: { ...record.case, breakup: "2026-11-16", facts },
    safety: said(nothingWrong, facts),
    ownWords: { coach },
  }));
  followOwnWords(app.session);
  await vi.waitFor(() => expect(inUse.value?.coach.texts).toBe(coach.texts));
  return app;
}

describe("a coach's words on paper", () => {
  it("stand in the map, each with whose they are", async () => {
    const app = await withCoach();
    const plan = planFor(app.session.planInput.value);
    const { first, more } = todaysTasks(plan, app.session.person.value);
    const part = mount(<MapPaper />, app);
    const task = first.find(({ id }) => isOwnable(`task.${id}.how`));
    expect(task).toBeDefined();
    expect(part.root.textContent).toContain(`Anna’s way of ${task?.id}`);
    expect(part.root.textContent).not.toContain(
      task === undefined ? "" : taskWords[task.id].how,
    );
    const marks = part.getAllByText(ownMarkWords.onPaper("Anna"));
    const own = [...first, ...more.slice(0, 10)].filter(({ id }) =>
      isOwnable(`task.${id}.what`),
    );
    expect(own.length).toBeGreaterThan(3);
    expect(marks).toHaveLength(own.length);
  });

  it("stand in a reply, with whose they are", async () => {
    const part = mount(<ReplyPaper kind="just-friends" />, await withCoach());
    part.getByText(/Not as friends, says Anna\./);
    part.getByText(ownMarkWords.onPaper("Anna"));
    expect(part.root.textContent).not.toContain(
      contactKindWords["just-friends"].say[0],
    );
  });
});

describe("a coach's words in lists", () => {
  it("stand among the answers, given and open", async () => {
    const app = await withCoach();
    const part = mount(
      <>
        <GivenAnswers
          keys={["endedBy", "issues"]}
          text={() => "An answer"}
          onTakeBack={() => undefined}
        />
        <OpenQuestions keys={["children"]} of="them" />
      </>,
      app,
    );
    part.getAllByText(/Who left, Anna asks\?/);
    part.getAllByText(/Any children, Anna asks\?/);
    expect(part.getAllByText(/^Anna’s words/)).toHaveLength(2);
    part.getByText(questions.endedBy.ask);
  });

  it("stand where a kind no is said", async () => {
    const part = mount(<KindNoPart mayAnswer />, await withCoach());
    part.getAllByText(/Not as friends, says Anna\./);
    part.getByText(/^Anna’s words/);
  });

  it("stand in the task that the journal names, and in what goes over into the next week", async () => {
    const app = await withCoach();
    const part = mount(
      <>
        <TaskOfDay />
        <TaskOfDayMark />
        <CarryOver next="" onChange={() => undefined} />
      </>,
      app,
    );
    expect(part.getAllByText(/Anna says /).length).toBeGreaterThan(1);
    expect(part.getAllByText(/^Anna’s words/)).toHaveLength(2);
  });
});
