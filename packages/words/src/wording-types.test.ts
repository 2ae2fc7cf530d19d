import { expectTypeOf, it } from "vitest";
import type { startWords } from "./index.ts";
import type { Wording } from "./wording.ts";

const english = {
  title: "First",
  steps: ["one", "two"],
  counted: (count: number): string => `${count}`,
  named: (name: string): "yes" | null => (name === "" ? null : "yes"),
  days: 7,
  parts: [{ heading: "A" }],
} as const;

it("lets another language say anything in the places of the English text", () => {
  const spanish = {
    title: "Primero",
    steps: ["uno", "dos", "tres"],
    counted: (count: number): string => `van ${count}`,
    named: (name: string): string | null => name,
    days: 7,
    parts: [{ heading: "A" }, { heading: "B" }],
  } satisfies Wording<typeof english>;
  expectTypeOf(spanish.title).toBeString();
  expectTypeOf<Wording<typeof english>["steps"]>().toEqualTypeOf<
    readonly string[]
  >();
});

it("keeps what is no text, and the parameters of every function", () => {
  expectTypeOf<Wording<typeof english>["days"]>().toEqualTypeOf<7>();
  expectTypeOf<Wording<typeof english>["counted"]>().parameters.toEqualTypeOf<
    [count: number]
  >();
  expectTypeOf<ReturnType<Wording<typeof english>["named"]>>().toEqualTypeOf<
    string | null
  >();
});

it("refuses a catalogue that lacks a text, or asks for something else", () => {
  // @ts-expect-error a text is missing
  void ({ ...english, title: undefined } satisfies Wording<typeof english>);
  void ({
    ...english,
    // @ts-expect-error English does not hand over a second value
    counted: (count: number, more: number): string => `${count + more}`,
  } satisfies Wording<typeof english>);
  expectTypeOf<typeof startWords>().toExtend<Wording<typeof startWords>>();
});
