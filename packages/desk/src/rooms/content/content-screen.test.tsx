import { toBase64url } from "@staying-power/web/ui";
import { parseCoachContent } from "@staying-power/case";
import { newIdentity } from "@staying-power/seal";
import {
  boundsOf,
  deskContentWords,
  deskFrameWords,
  ownableTexts,
  plainText,
  type Sentence,
} from "@staying-power/words";
import { fireEvent } from "@testing-library/dom";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Desk } from "../../visit/desk.ts";
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

/** Those of the test that is over: what they still seal is not to come to the next. */
const begun: Desk[] = [];
afterEach(() => {
  for (const desk of begun.splice(0)) desk.kept.forget();
  localStorage.clear();
});

/** The room, once it is here, with a relay that answers as told. */
async function entered(answers: Answers) {
  const { desk, asked } = deskAtHand({ answers });
  begun.push(desk);
  await signIn(desk, identity);
  const part = show(desk, <ContentScreen />);
  await seen(() => part.getByLabelText(words.search));
  return { desk, asked, part };
}

function shown(mine: object = nothing, more: Answers = {}) {
  return entered({ "GET /v1/content/mine": mine, ...more });
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

/** Mine are published as edition 3; edition 2 said it otherwise. */
const published = {
  mine: {
    newest: written(content()),
    editions: [
      { revision: 3, at },
      { revision: 2, at },
    ],
  },
  "GET /v1/content/mine/2": written(
    content({ texts: { [name]: "As it was" } }),
  ),
};

/** Publishing is possible here, and answers when it is told to. */
async function publishable() {
  const signer = await newSigner();
  const sealed = await keysHere.seal({
    recipients: [recipient],
    text: printSigner(signer),
  });
  const answered = Promise.withResolvers<unknown>();
  return {
    answered,
    answers: {
      "GET /v1/signer": { sealed: toBase64url(sealed) },
      "PUT /v1/content": answered.promise,
    },
  };
}

const kept = (): (string | null)[] =>
  Object.keys(localStorage).map((key) => localStorage.getItem(key));

describe("what is not published", () => {
  it.each(["idle", "expired"] as const)(
    "is kept sealed to the coach's own key, and back at the next sign-in, once the desk was left: %s",
    async (why) => {
      const around = await shown(published.mine);
      await write(around, template, "{amount} for {bill}: sent.");
      around.part.getByText(words.state.kept);
      // At once, as a lock may come right behind a letter.
      around.desk.leave(why);
      expect(around.desk.content.value).toBeNull();
      await seen(() => expect(kept()).toHaveLength(1));
      expect(kept()[0]).not.toContain("amount");
      expect(atob((kept()[0] ?? "").replaceAll(/[-_]/g, "A"))).not.toContain(
        "sent.",
      );

      const { part, desk } = await shown(published.mine);
      await seen(() => part.getByText(words.state.isBack));
      part.getByText(words.publish.changes({ added: 1, changed: 0, gone: 0 }));
      expect(desk.content.value?.draft.texts).toMatchObject({
        "message.paid": "{amount} for {bill}: sent.",
        [name]: "Sit with me for an hour",
      });
    },
  );

  it("stands on top of what another device published meanwhile", async () => {
    const around = await shown(published.mine);
    await write(around, template, "{amount} for {bill}: sent.");
    around.desk.leave("idle");
    await seen(() => expect(kept()).toHaveLength(1));
    const { desk } = await shown({
      newest: {
        ...written(content({ revision: 4, texts: { [name]: "From there" } })),
        revision: 4,
      },
      editions: [{ revision: 4, at }],
    });
    expect(desk.content.value).toMatchObject({ revision: 4 });
    expect(desk.content.value?.draft.texts).toEqual({
      "message.paid": "{amount} for {bill}: sent.",
      [name]: "From there",
    });
  });

  it("is opened by no other key", async () => {
    const around = await shown();
    await write(around, original, "Sit with me");
    around.desk.leave("idle");
    await seen(() => expect(kept()).toHaveLength(1));
    const other = await newIdentity();
    const { desk } = deskAtHand();
    await signIn(desk, other.identity);
    expect(await desk.kept.take("content", (input) => input)).toEqual({
      ok: true,
      value: null,
    });
  });

  it("stays on the device where it could not be opened just now, which is said, and comes when it is tried again", async () => {
    const around = await shown(published.mine);
    await write(around, template, "{amount} for {bill}: sent.");
    around.desk.leave("idle");
    await seen(() => expect(kept()).toHaveLength(1));
    const open = vi
      .spyOn(keysHere, "open")
      .mockRejectedValueOnce(new Error("the worker broke"));
    const { desk } = deskAtHand({
      answers: { "GET /v1/content/mine": published.mine },
    });
    begun.push(desk);
    await signIn(desk, identity);
    const part = show(desk, <ContentScreen />);
    await seen(() => part.getByText(deskFrameWords.problems["still-sealed"]));
    expect(kept()).toHaveLength(1);
    open.mockRestore();
    part.getByRole("button", { name: deskFrameWords.again }).click();
    await seen(() => part.getByText(words.state.isBack));
    expect(desk.content.value?.draft.texts).toMatchObject({
      "message.paid": "{amount} for {bill}: sent.",
    });
  });

  it("is erased from the device once it is the same as what is published, and with the desk", async () => {
    const around = await shown();
    await write(around, original, "Sit with me");
    await seen(() => expect(kept()).toHaveLength(1));
    buttonOf(around.part, words.takeOriginal(original)).click();
    await seen(() => expect(kept()).toEqual([]));
    await write(around, original, "Sit here");
    await seen(() => expect(kept()).toHaveLength(1));
    around.desk.leave("removed");
    expect(kept()).toEqual([]);
  });

  it("comes back after it was dropped, with what was typed since", async () => {
    const around = await shown(published.mine);
    const { part, desk } = around;
    await write(around, template, "{amount} for {bill}: sent.");
    part.getByRole("button", { name: words.discard }).click();
    await seen(() => part.getByText(words.dropped));
    expect(desk.content.value?.draft.texts).not.toHaveProperty("message.paid");
    const undo = part.getByRole("button", { name: deskFrameWords.undo });
    expect(document.activeElement).toBe(undo);
    fireEvent.input(part.getByLabelText(words.look.name), {
      target: { value: "Anna" },
    });
    undo.click();
    await seen(() => part.getByText(words.backAgain));
    expect(desk.content.value?.draft).toMatchObject({
      name: "Anna",
      texts: { "message.paid": "{amount} for {bill}: sent." },
    });
    expect(
      part.queryByRole("button", { name: deskFrameWords.undo }),
    ).toBeNull();
  });

  it("comes back after an earlier edition took its place", async () => {
    const around = await shown(published.mine, published);
    const { part, desk } = around;
    await write(around, template, "{amount} for {bill}: sent.");
    const before = desk.content.value?.draft;
    buttonOf(part, words.history.back(2)).click();
    await seen(() => part.getByText(words.history.isBack(2)));
    expect(desk.content.value?.draft.texts).toEqual({ [name]: "As it was" });
    part.getByRole("button", { name: deskFrameWords.undo }).click();
    await seen(() => part.getByText(words.backAgain));
    expect(desk.content.value?.draft).toEqual(before);
  });

  it("comes back after a file took its place", async () => {
    const around = await shown(published.mine);
    const { part, desk } = around;
    await write(around, template, "{amount} for {bill}: sent.");
    const before = desk.content.value?.draft;
    const text = JSON.stringify(content({ texts: { [name]: "From a file" } }));
    fireEvent.change(part.getByLabelText(words.file.bring), {
      target: { files: [{ text: () => Promise.resolve(text) }] },
    });
    await seen(() => part.getByText(words.file.brought(1)));
    expect(desk.content.value?.draft.texts).toEqual({ [name]: "From a file" });
    part.getByRole("button", { name: deskFrameWords.undo }).click();
    await seen(() => part.getByText(words.backAgain));
    expect(desk.content.value?.draft).toEqual(before);
  });

  it("is carried on where it was typed while an edition was published", async () => {
    const { answers, answered } = await publishable();
    const more: Record<string, unknown> = {
      "GET /v1/content/mine": { newest: null, editions: [] },
      ...answers,
    };
    const around = await entered(more);
    const { desk, part } = around;
    await write(around, original, "Sit with me");
    part.getByRole("button", { name: words.publish.action }).click();
    await seen(() => part.getByText(words.publish.busy));
    await write(around, template, "{amount} for {bill}: sent.");
    more["GET /v1/content/mine"] = {
      newest: {
        ...written(content({ revision: 1, texts: { [name]: "Sit with me" } })),
        revision: 1,
      },
      editions: [{ revision: 1, at }],
    };
    answered.resolve({ revision: 1 });
    await seen(() => part.getByText(words.publish.done(1)));
    expect(desk.content.value).toMatchObject({
      revision: 1,
      published: { texts: { [name]: "Sit with me" } },
      draft: {
        texts: {
          [name]: "Sit with me",
          "message.paid": "{amount} for {bill}: sent.",
        },
      },
    });
    part.getByText(words.state.unpublished(1));
    await seen(() => expect(kept()).toHaveLength(1));
  });

  it("stands on top of what came first, and says so, where it was not published", async () => {
    const { answers, answered } = await publishable();
    const more: Record<string, unknown> = {
      "GET /v1/content/mine": published.mine,
      ...answers,
    };
    const around = await entered(more);
    const { desk, part } = around;
    await write(around, template, "{amount} for {bill}: sent.");
    part.getByRole("button", { name: words.publish.action }).click();
    more["GET /v1/content/mine"] = {
      newest: { ...written(content({ revision: 4, texts: {} })), revision: 4 },
      editions: [{ revision: 4, at }],
    };
    answered.resolve({ status: 409, kind: "conflict", title: "Came first" });
    await seen(() => part.getByText(words.publish.behind));
    expect(desk.content.value).toMatchObject({
      revision: 4,
      draft: { texts: { "message.paid": "{amount} for {bill}: sent." } },
    });
  });

  it("stays when all that was published is withdrawn", async () => {
    const { answers, answered } = await publishable();
    const more: Record<string, unknown> = {
      "GET /v1/content/mine": published.mine,
      ...answers,
    };
    const around = await entered(more);
    const { desk, part } = around;
    await write(around, template, "{amount} for {bill}: sent.");
    part.getByLabelText(words.withdraw.sure).click();
    const button = part.getByRole("button", { name: words.withdraw.action });
    await seen(() => expect(button).toHaveProperty("disabled", false));
    button.click();
    more["GET /v1/content/mine"] = {
      newest: { ...written(content({ revision: 4, texts: {} })), revision: 4 },
      editions: [{ revision: 4, at }],
    };
    answered.resolve({ revision: 4 });
    await seen(() => expect(desk.content.value).toMatchObject({ revision: 4 }));
    expect(desk.content.value?.draft.texts).toEqual({
      "message.paid": "{amount} for {bill}: sent.",
    });
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
