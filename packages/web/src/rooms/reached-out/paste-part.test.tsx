import { checkDraft } from "@staying-power/check";
import { reachedOutWords, theirDangerWords } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { press, type } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { DangerPart } from "./danger-part.tsx";
import { pastedSays } from "./model/pasted-says.ts";
import { NotePart } from "./note-part.tsx";
import { PastePart } from "./paste-part.tsx";
import type { Pasted } from "./use-their-message.tsx";

const words = reachedOutWords;

async function shown(text: string, told?: Pasted) {
  const check = checkDraft(text, {
    context: "ex-reached-out",
    contactForbidden: false,
  });
  const written: string[] = [];
  const message = {
    text,
    pasted: told ?? pastedSays(text, check),
    isDanger: false,
    write: (typed: string) => {
      written.push(typed);
    },
    noDanger: () => {},
  };
  return {
    written,
    ...mount(<PastePart message={message} />, await appAround()),
  };
}

describe("their message, pasted", () => {
  it("is asked for behind one tap, and cleared with one", async () => {
    const empty = await shown("", { says: "nothing" });
    expect(empty.root.querySelector("details[open]")).toBeNull();
    await type(empty.getByLabelText(words.paste.label), "hey");
    expect(empty.written).toEqual(["hey"]);
    const { getByRole, written, getByLabelText } = await shown("hey");
    await press(getByRole("button", { name: words.paste.clear }));
    expect(written).toEqual([""]);
    expect(document.activeElement).toBe(getByLabelText(words.paste.label));
  });

  it("is sorted into three kinds at the most, and the person decides", async () => {
    const { root, getByRole, getByText } = await shown(
      "I miss you. Can I see you this weekend?",
    );
    expect(getByRole("status").textContent).toBe(words.paste.maybe);
    expect(
      [...root.querySelectorAll(".kind-choices a")].map((link) =>
        link.getAttribute("href"),
      ),
    ).toEqual(["#/they-wrote/asks-to-meet", "#/they-wrote/warm"]);
    getByText(words.paste.decide);
  });

  it.each<[string, keyof typeof words.paste]>([
    ["The soup was good.", "unsure"],
    ["Te echo mucho de menos, por favor vuelve", "unread"],
  ])("is not guessed at: %s", async (text, line) => {
    const { root, getByRole } = await shown(text);
    expect(getByRole("status").textContent).toBe(words.paste[line]);
    expect(root.querySelector(".kind-choices")).toBeNull();
  });

  it("asks softly where it may be about danger, and says when it could not be read", async () => {
    const { getByText } = await shown(
      "I'll make you pay for this. You have no idea what I'm capable of.",
    );
    getByText(words.paste.softDoor);
    const failed = await shown("hey", { says: "failed" });
    expect(failed.getByRole("status").textContent).toBe(words.paste.failed);
  });
});

describe("a danger in it", () => {
  it("brings help, for whom it is about, and can be said to be none", async () => {
    let isNone = false;
    const { getByText, getByRole, queryByText } = mount(
      <DangerPart
        whom={["themselves"]}
        onNotThat={() => {
          isNone = true;
        }}
      />,
      await appAround(),
    );
    getByText(theirDangerWords.themselves.heading);
    expect(queryByText(theirDangerWords.you.heading)).toBeNull();
    await press(getByRole("button", { name: words.danger.notThat }));
    expect(isNone).toBe(true);
  });
});

describe("their words", () => {
  async function noting(text: string) {
    const app = await appAround();
    const part = mount(
      <NotePart signal="warm-contact" answer="yes" noted={null} text={text} />,
      app,
    );
    return {
      ...part,
      note: async () => {
        await press(part.getByRole("button", { name: words.note }));
        return app.session.person.value.events?.[0]?.note;
      },
    };
  }

  it("are kept only where that is asked for", async () => {
    const first = await noting("I miss you.");
    expect(await first.note()).toBeUndefined();
    const second = await noting("I miss you.");
    await press(second.getByLabelText(words.keepText));
    expect(await second.note()).toBe("I miss you.");
  });

  it("are not offered to be kept where there are none, or too many", async () => {
    expect((await noting("")).queryByLabelText(words.keepText)).toBeNull();
    const { queryByLabelText, getByText } = await noting("a".repeat(100_000));
    expect(queryByLabelText(words.keepText)).toBeNull();
    getByText(words.tooLong(10_000));
  });
});
