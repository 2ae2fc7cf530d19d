import {
  factKeys,
  factKinds,
  type FactKey,
  isFactValue,
} from "@staying-power/case";
import {
  interviewWords,
  type QuestionKey,
  questions,
} from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { appAround } from "../../../testing/app-around.ts";
import { press, type } from "../../../testing/hands.ts";
import { mount } from "../../../testing/mount.tsx";
import { askedQuestion } from "./asked-question.ts";
import { QuestionForm } from "./question-form.tsx";

const words = interviewWords;

/** The questions whose answers are of one of these kinds. */
function of(...kinds: readonly string[]): readonly FactKey[] {
  return factKeys.filter(
    (key) =>
      kinds.includes(factKinds[key].kind) && key !== "relationshipMonths",
  );
}

/** Around somebody whose ex ended it. */
const around = async () => {
  const app = await appAround();
  app.session.answer("endedBy", "ex");
  return app;
};

/** The form of a question that takes what a case may hold, its options, and everything that was taken. */
async function shown(question: FactKey, value?: unknown) {
  const taken: unknown[] = [];
  const take = (answer: unknown): boolean => {
    const valid = isFactValue(question, answer);
    if (valid) taken.push(answer);
    return valid;
  };
  const app = await around();
  const options = askedQuestion(app.session, question).options.map(
    (option): readonly [string, unknown] => [
      option.label,
      factKinds[question].kind === "boolean"
        ? option.value === "true"
        : option.value,
    ],
  );
  return {
    ...mount(
      <QuestionForm question={question} value={value} onAnswer={take} />,
      app,
    ),
    taken,
    options,
  };
}

describe("the form of a question", () => {
  it.each(of("choice", "boolean"))(
    "hands on, in one tap, what each button of %s says",
    async (question) => {
      const { getAllByRole, taken, options } = await shown(question);
      const buttons = getAllByRole("button");
      expect(options.length).toBeGreaterThan(1);
      expect(buttons.map(({ textContent }) => textContent)).toEqual(
        options.map(([label]) => label),
      );
      for (const button of buttons) await press(button);
      expect(taken).toEqual(options.map(([, value]) => value));
    },
  );

  it.each(of("choice", "boolean"))(
    "shows of %s which answer there is",
    async (question) => {
      const { options } = await shown(question);
      for (const [label, value] of options) {
        const { getAllByRole } = await shown(question, value);
        expect(
          getAllByRole("button").map((button) => [
            button.textContent,
            button.getAttribute("aria-pressed"),
          ]),
        ).toEqual(options.map(([other]) => [other, String(other === label)]));
      }
    },
  );

  it.each(of("set"))(
    "hands on each option of %s alone, and all that go together",
    async (question) => {
      const { options } = await shown(question);
      const together = options.filter(
        ([, value]) => value !== "none" && value !== "unknown",
      );
      for (const [label, value] of together) {
        const { getByRole, taken } = await shown(question);
        await press(getByRole("checkbox", { name: label }));
        await press(getByRole("button", { name: words.keep }));
        expect(taken).toEqual([[value]]);
      }
      const { getByRole, taken } = await shown(question);
      for (const [label] of together)
        await press(getByRole("checkbox", { name: label }));
      await press(getByRole("button", { name: words.keep }));
      expect(taken).toEqual([together.map(([, value]) => value)]);
    },
  );

  it.each(of("set"))(
    "says how to answer %s once: by the question itself or by a hint",
    async (question) => {
      const hint = (await shown(question)).queryByText(words.chooseAny);
      expect(hint === null).toBe(questions[question].help !== undefined);
    },
  );

  it.each(of("set"))("ticks of %s what was answered", async (question) => {
    const { options } = await shown(question);
    const [label, value] = options.at(-1) ?? [];
    const ticked = (await shown(question, [value])).getAllByRole("checkbox", {
      checked: true,
    });
    expect(ticked.map((box) => box.parentElement?.textContent)).toEqual([
      label,
    ]);
  });

  it.each(of("integer", "number"))(
    "asks for %s in its unit, and takes both its bounds but nothing beyond",
    async (question) => {
      const kind = factKinds[question];
      if (kind.kind !== "integer" && kind.kind !== "number")
        throw new TypeError("no number");
      const { getByLabelText, getByText, getByRole, taken } =
        await shown(question);
      const field = getByLabelText<HTMLInputElement>(words.units[kind.unit]);
      const keep = getByText(words.keep);
      for (const number of [kind.low, kind.high]) {
        await type(field, String(number));
        await press(keep);
      }
      for (const number of [kind.low - 1, kind.high + 1]) {
        await type(field, String(number));
        await press(keep);
        expect(getByRole("alert", { hidden: true }).textContent).toBe(
          (kind.kind === "integer" ? words.invalidWhole : words.invalidNumber)(
            kind,
          ),
        );
      }
      expect(taken).toEqual([kind.low, kind.high]);
      expect(field.inputMode).toBe(
        kind.kind === "integer" ? "numeric" : "decimal",
      );
    },
  );

  it("asks for the day it ended by a day, and for the time together in years and months", async () => {
    const form = (question: QuestionKey) => (
      <QuestionForm
        question={question}
        value={undefined}
        onAnswer={() => true}
      />
    );
    const { show, getByLabelText, queryByLabelText } = mount(
      form("breakup"),
      await appAround(),
    );
    expect(getByLabelText(words.date)).toBeTruthy();
    show(form("relationshipMonths"));
    expect(queryByLabelText(words.date)).toBeNull();
    expect(getByLabelText(words.years)).toBeTruthy();
    expect(getByLabelText(words.months)).toBeTruthy();
  });

  it("carries nothing typed or ticked over to the next question", async () => {
    const form = (question: QuestionKey) => (
      <QuestionForm
        question={question}
        value={undefined}
        onAnswer={() => false}
      />
    );
    const {
      show,
      getByLabelText,
      getByText,
      getByRole,
      queryAllByRole,
      getAllByRole,
    } = mount(form("ageMe"), await around());
    await type(getByLabelText(words.units.years), "7");
    await press(getByText(words.keep));
    show(form("ageEx"));
    expect(getByLabelText<HTMLInputElement>(words.units.years).value).toBe("");
    expect(getByRole("alert", { hidden: true }).textContent).toBe("");

    show(form("ties"));
    for (const box of getAllByRole("checkbox")) await press(box);
    // Money is an option of both.
    show(form("issues"));
    expect(getAllByRole("checkbox").length).toBeGreaterThan(0);
    expect(queryAllByRole("checkbox", { checked: true })).toEqual([]);
  });
});
