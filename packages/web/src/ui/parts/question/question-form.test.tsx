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
import { QuestionForm } from "./question-form.tsx";

const words = interviewWords;

/** The questions whose answers are of one of these kinds. */
function of(...kinds: readonly string[]): readonly FactKey[] {
  return factKeys.filter(
    (key) =>
      kinds.includes(factKinds[key].kind) && key !== "relationshipMonths",
  );
}

/** The form of a question that takes what a case may hold, and everything that was taken. */
function shown(question: FactKey, value?: unknown) {
  const taken: unknown[] = [];
  const take = (answer: unknown): boolean => {
    const valid = isFactValue(question, answer);
    if (valid) taken.push(answer);
    return valid;
  };
  return {
    ...mount(
      <QuestionForm question={question} value={value} onAnswer={take} />,
    ),
    taken,
  };
}

/** The words on each button of a question, with what it stands for. */
function optionsOf(question: FactKey): readonly (readonly [string, unknown])[] {
  return Object.entries(questions[question].options).map(([value, label]) => [
    label,
    factKinds[question].kind === "boolean" ? value === "true" : value,
  ]);
}

describe("the form of a question", () => {
  it.each(of("choice", "boolean"))(
    "hands on, in one tap, what each button of %s says",
    async (question) => {
      const { getAllByRole, taken } = shown(question);
      const buttons = getAllByRole("button");
      expect(buttons.map(({ textContent }) => textContent)).toEqual(
        optionsOf(question).map(([label]) => label),
      );
      for (const button of buttons) {
        expect(button.hasAttribute("aria-pressed")).toBe(false);
        await press(button);
      }
      expect(taken).toEqual(optionsOf(question).map(([, value]) => value));
    },
  );

  it.each(of("choice", "boolean"))(
    "shows of %s which answer there is",
    (question) => {
      const options = optionsOf(question);
      expect(options.length).toBeGreaterThan(1);
      for (const [label, value] of options) {
        const { getAllByRole } = shown(question, value);
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
      const options = optionsOf(question);
      for (const [label, value] of options) {
        const { getByRole, taken } = shown(question);
        await press(getByRole("checkbox", { name: label }));
        await press(getByRole("button", { name: words.keep }));
        expect(taken).toEqual([[value]]);
      }
      const together = options.filter(
        ([, value]) => value !== "none" && value !== "unknown",
      );
      const { getByRole, taken } = shown(question);
      for (const [label] of together)
        await press(getByRole("checkbox", { name: label }));
      await press(getByRole("button", { name: words.keep }));
      expect(taken).toEqual([together.map(([, value]) => value)]);
    },
  );

  it.each(of("set"))(
    "says how to answer %s once: by the question itself or by a hint",
    (question) => {
      const hint = shown(question).queryByText(words.chooseAny);
      expect(hint === null).toBe(questions[question].help !== undefined);
    },
  );

  it.each(of("set"))("ticks of %s what was answered", (question) => {
    const [label, value] = optionsOf(question).at(-1) ?? [];
    const ticked = shown(question, [value]).getAllByRole("checkbox", {
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
      const { getByLabelText, getByRole, taken } = shown(question);
      const field = getByLabelText<HTMLInputElement>(words.units[kind.unit]);
      const keep = getByRole("button", { name: words.keep });
      for (const number of [kind.low, kind.high]) {
        await type(field, String(number));
        await press(keep);
        expect(getByRole("alert").textContent).toBe("");
      }
      for (const number of [kind.low - 1, kind.high + 1]) {
        await type(field, String(number));
        await press(keep);
        expect(getByRole("alert").textContent).toBe(words.invalidNumber(kind));
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
    const { show, getByLabelText, getByRole, queryAllByRole, getAllByRole } =
      mount(form("ageMe"));
    await type(getByLabelText(words.units.years), "7");
    await press(getByRole("button", { name: words.keep }));
    show(form("ageEx"));
    expect(getByLabelText<HTMLInputElement>(words.units.years).value).toBe("");
    expect(getByRole("alert").textContent).toBe("");

    show(form("ties"));
    for (const box of getAllByRole("checkbox")) await press(box);
    // Money is an option of both.
    show(form("issues"));
    expect(getAllByRole("checkbox").length).toBeGreaterThan(0);
    expect(queryAllByRole("checkbox", { checked: true })).toEqual([]);
  });
});
