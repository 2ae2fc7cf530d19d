import { toBase64url } from "@staying-power/web/ui";
import { parseCoachContent } from "@staying-power/case";
import { newIdentity } from "@staying-power/seal";
import {
  boundsOf,
  deskContentWords,
  ownableTexts,
  plainText,
  type Sentence,
} from "@staying-power/words";
import { fireEvent } from "@testing-library/dom";
import { describe, expect, it } from "vitest";
import { printSigner, newSigner } from "../../visit/signer.ts";
import { keysHere } from "../../worker/keys-here.ts";
import {
  type Answers,
  deskAtHand,
  seen,
  show,
  signIn,
} from "../../testing/desk-at-hand.tsx";
import { ContentScreen } from "./content-screen.tsx";

const words = deskContentWords;
const { identity, recipient } = await newIdentity();
const [name = "", original = ""] =
  Object.entries(ownableTexts.tasks).find(([id]) =>
    id.endsWith("first-hour.what"),
  ) ?? [];
const template = ownableTexts.replies["message.paid"] ?? "";

const content = (over: object = {}) => ({
  format: "staying-power/content",
  version: 1,
  coach: recipient,
  revision: 3,
  name: "Ann",
  texts: { [name]: "Sit with me for an hour" },
  ...over,
});
const written = (made: object) => ({
  revision: 3,
  signed: toBase64url(new TextEncoder().encode(JSON.stringify(made))),
  signature: `${"A".repeat(85)}A`,
});
const at = "2026-11-29T10:00:00.000Z";
const nothing = { newest: null, editions: [] };

type Part = ReturnType<typeof show>;

async function shown(mine: object = nothing, more: Answers = {}) {
  const { desk, asked } = deskAtHand({
    answers: { "GET /v1/content/mine": mine, ...more },
  });
  await signIn(desk, identity);
  const part = show(desk, <ContentScreen />);
  await seen(() => part.getByLabelText(words.search));
  return { desk, asked, part };
}

/** The button that says this, with what only those who hear the page are told. */
function buttonOf(part: Part, sentence: Sentence): HTMLElement {
  return part.getByText(
    (_, element) =>
      element?.tagName === "BUTTON" &&
      element.textContent === plainText(sentence),
  );
}

/** Finds a text by its words, and begins one of the coach's own in its place. */
async function write(
  { part }: Awaited<ReturnType<typeof shown>>,
  instead: string,
  text: string,
): Promise<void> {
  fireEvent.input(part.getByLabelText(words.search), {
    target: { value: instead },
  });
  (await seen(() => buttonOf(part, words.write(instead)))).click();
  // The field of the search holds the same words.
  const area = await seen(() => {
    const found = part
      .getAllByDisplayValue(instead)
      .find(({ tagName }) => tagName === "TEXTAREA");
    if (found === undefined) throw new Error("not begun yet");
    return found;
  });
  fireEvent.input(area, { target: { value: text } });
  await seen(() => part.getByDisplayValue(text));
}

describe("the room of a coach's own words", () => {
  it("says on the first day what will be here, and publishes nothing of nothing", async () => {
    const { part } = await shown();
    part.getByText(words.first.heading);
    part.getByText(words.fixed);
    expect(
      part.getByRole("button", { name: words.publish.action }),
    ).toHaveProperty("disabled", true);
  });

  it("shows the original beside the edited, and counts what changed", async () => {
    const around = await shown();
    const { part } = around;
    await write(around, original, "Sit with me");
    expect(part.getAllByText("Sit with me").length).toBeGreaterThan(0);
    part.getByText(words.publish.changes({ added: 1, changed: 0, gone: 0 }));
    buttonOf(part, words.takeOriginal(original)).click();
    await seen(() => part.getByText(words.state.unpublished(0)));
  });

  it("says in its place why a text cannot stand, and holds the whole back", async () => {
    const around = await shown();
    const { part } = around;
    await write(around, template, "I have paid.");
    await seen(() => part.getByText(words.faults["slot-missing"](0)));
    expect(
      part.getByRole("button", { name: words.publish.action }),
    ).toHaveProperty("disabled", true);
    part.getByText(words.publish.mend(1));
  });

  it.each([
    "Go and turn up at their work",
    "Keep asking until they answer",
    "Never take no for an answer",
    "Tell nobody but me",
    "You can stop taking your pills",
  ])("asks to read once more what could harm somebody: %s", async (text) => {
    const around = await shown();
    await write(around, original, text);
    await seen(() => around.part.getByText(words.careful));
  });

  it("refuses a colour that cannot be read, and says which way to go", async () => {
    const { part } = await shown();
    part.getByLabelText(words.look.colour).click();
    const light = await seen(() => part.getByLabelText(words.look.light));
    fireEvent.input(light, { target: { value: "#f0a07a" } });
    await seen(() => part.getByText(words.look.lightWrong));
  });

  it("marks a name with signs that nobody sees, and holds the whole back", async () => {
    const { part } = await shown();
    for (const hidden of ["An\u00adna", "Anna\u200e"]) {
      const field = part.getByLabelText(words.look.name);
      fireEvent.input(field, { target: { value: hidden } });
      await seen(() => part.getByText(words.look.nameWrong));
      expect(field.getAttribute("aria-invalid")).toBe("true");
      expect(
        part.getByRole("button", { name: words.publish.action }),
      ).toHaveProperty("disabled", true);
      fireEvent.input(field, { target: { value: "Anna" } });
      await seen(() =>
        expect(
          part.getByRole("button", { name: words.publish.action }),
        ).toHaveProperty("disabled", false),
      );
    }
  });

  it("goes back to an earlier edition, to be looked at and published", async () => {
    const { part } = await shown(
      {
        newest: written(content()),
        editions: [
          { revision: 3, at },
          { revision: 2, at },
        ],
      },
      {
        "GET /v1/content/mine/2": written(
          content({ texts: { [name]: "As it was", "gone.since": "x" } }),
        ),
      },
    );
    part.getByText(/^Edition 3 of .*: 1 text of yours\.$/);
    buttonOf(part, words.history.back(2)).click();
    await seen(() => part.getByText(words.history.isBack(2)));
    part.getByText(words.publish.changes({ added: 0, changed: 1, gone: 0 }));
  });

  it("signs what it publishes with the coach's own key, as one edition more", async () => {
    const signer = await newSigner();
    const sealed = await keysHere.seal({
      recipients: [recipient],
      text: printSigner(signer),
    });
    const around = await shown(
      { newest: written(content()), editions: [{ revision: 3, at }] },
      {
        "GET /v1/signer": { sealed: toBase64url(sealed) },
        "PUT /v1/content": { revision: 4 },
      },
    );
    await write(around, template, "{amount} for {bill}: sent.");
    around.part.getByRole("button", { name: words.publish.action }).click();
    await seen(() => around.part.getByText(words.publish.done(4)));
    expect(around.asked).toContain("PUT /v1/content");
  });
});

describe("every text of the list", () => {
  it("can be left as it is without a fault", () => {
    const texts = Object.assign({}, ...Object.values(ownableTexts)) as object;
    expect(
      parseCoachContent(content({ texts }), boundsOf(ownableTexts)).ok,
    ).toBe(true);
  });
});
