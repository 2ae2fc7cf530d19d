import { checkDraft, checkSays } from "@staying-power/check";
import { checkWords } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { mount } from "../../testing/mount.tsx";
import { OutcomePart } from "./outcome-part.tsx";
import { Verdict } from "./verdict.tsx";

const { hold, lines, maybeDanger } = checkWords;

async function shown(draft: string, contactForbidden = false) {
  const context = "coparenting";
  const check = checkDraft(draft, { context, contactForbidden });
  const checked = { draft, context, check, readBy: "small" } as const;
  const says = checkSays(check, context, contactForbidden);
  const held: string[] = [];
  const app = await appAround();
  const part = (
    <>
      <Verdict state={{ kind: "ready", checked }} says={says} />
      <OutcomePart
        checked={checked}
        says={says}
        onHold={(until) => held.push(until)}
      >
        {null}
      </OutcomePart>
    </>
  );
  return { held, ...mount(part, app) };
}

describe("a message that could not all be read", () => {
  it("is said to be unread, asked after, and offered to be held", async () => {
    const { getByRole, getByText, queryByText, held } = await shown(
      "Te echo mucho de menos, por favor vuelve",
    );
    getByRole("heading", { name: lines.unread.heading });
    getByText(maybeDanger.text);
    expect(
      getByRole("link", { name: maybeDanger.door }).getAttribute("href"),
    ).toContain("safe");
    expect(queryByText(lines.fine.heading)).toBeNull();
    getByRole("button", { name: new RegExp(hold.morning) }).click();
    expect(held).toHaveLength(1);
    // It can still be taken along.
    getByText(checkWords.copy);
  });

  it("names what was not read beside what was", async () => {
    const { getByText } = await shown(
      "Can you get Ella at five? No puedo ir, estoy trabajando hasta tarde.",
    );
    expect(getByText(/^Not read:/).textContent).toContain("puedo ir, estoy");
  });

  it("says from where on a long one was not read", async () => {
    const { getByText, getByRole } = await shown(
      "The bins go out on Tuesday. ".repeat(4000),
    );
    getByRole("heading", { name: lines["unread-end"].heading });
    getByText(checkWords.notReadPast(100_000));
  });

  it("changes nothing of a no, save that it is asked after", async () => {
    const { getByRole, getByText, queryByText } = await shown(
      "Te echo mucho de menos, por favor vuelve",
      true,
    );
    getByRole("heading", { name: lines["not-to-send"].heading });
    getByText(maybeDanger.text);
    expect(queryByText(/^Not read:/)).toBeNull();
  });
});
