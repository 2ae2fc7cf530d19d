import { partingLetterWords, plainText } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { said } from "../../../../care/src/testing/said.ts";
import { appAround } from "../../testing/app-around.ts";
import { press, type } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { LetterScreen } from "./letter-screen.tsx";

const words = partingLetterWords;
const letter = {
  id: "l",
  at: "2026-11-20T10:00:00.000Z",
  text: "You slept at last.",
};

async function shown(letters: readonly (typeof letter)[] = [], now = "safe") {
  const app = await appAround();
  app.session.change((before) => ({
    ...before,
    lettingGo: { ...before.lettingGo, letters },
    safety: said({ now }, {}),
  }));
  const part = mount(<LetterScreen />, app);
  return { ...part, kept: () => app.session.record.value.lettingGo.letters };
}

describe("a letter to oneself", () => {
  it("is kept as typed, to the last space, and closed by the person", async () => {
    const { getByRole, getByLabelText, getByText, kept, show } = await shown();
    await press(getByRole("button", { name: words.writeNew }));
    const text = "  Dear me,\n\nit  passed. ";
    await type(getByLabelText(words.field), text);
    await press(getByRole("button", { name: words.done }));
    expect(kept()).toMatchObject([{ text }]);
    expect(getByText(words.doneSaid)).toBeTruthy();
    show(null);
  });

  it("is kept when the page is left while it is written", async () => {
    const { getByRole, getByLabelText, kept, show } = await shown();
    await press(getByRole("button", { name: words.writeNew }));
    await type(getByLabelText(words.field), "Half a");
    show(null);
    expect(kept()).toMatchObject([{ text: "Half a" }]);
  });

  it("stays closed until it is opened, is written on, deleted and put back", async () => {
    const { getByRole, getByText, root, kept, getByLabelText } = await shown([
      letter,
    ]);
    const fold = root.querySelector("details");
    expect(fold?.open).toBe(false);
    await press(
      getByText(plainText(words.letter("20 November 2026 at 10:00"))),
    );
    expect(fold?.open).toBe(true);
    await press(getByRole("button", { name: /^Delete/ }));
    expect(kept()).toEqual([]);
    await press(getByRole("button", { name: "Undo" }));
    expect(kept()).toEqual([letter]);
    await press(getByRole("button", { name: words.goOn }));
    await type(getByLabelText(words.field), `${letter.text} And ate.`);
    await press(getByRole("button", { name: words.done }));
    expect(kept()).toEqual([{ ...letter, text: `${letter.text} And ate.` }]);
  });

  it("is not asked for where someone may hurt themselves; what was written stays theirs", async () => {
    const { queryByRole, getByText } = await shown(
      [letter],
      "i-may-hurt-myself",
    );
    expect(queryByRole("button", { name: words.writeNew })).toBeNull();
    expect(queryByRole("button", { name: words.goOn })).toBeNull();
    expect(getByText(letter.text)).toBeTruthy();
  });
});
