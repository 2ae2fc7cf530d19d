import { readingWords } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { mount } from "../../testing/mount.tsx";
import { TodayPart } from "./today-part.tsx";

const words = readingWords.today;

describe("what can be done today", () => {
  it("leads somewhere with each line, and lets a message be checked", async () => {
    const { getAllByRole } = mount(<TodayPart />, await appAround());
    expect(
      getAllByRole("link").map((link) => [
        link.textContent,
        link.getAttribute("href"),
      ]),
    ).toEqual([
      [words.map, "#/map"],
      [words.breathe, "#/kit"],
      [words.write, "#/kit/write"],
      [words.call, "#/kit/call"],
      [words.check, "#/check"],
      [words.lettingGo, "#/letting-go"],
    ]);
  });

  it("offers no message to someone who is not to write", async () => {
    const app = await appAround();
    app.session.answer("contactForbidden", "they-asked");
    const { queryByText, getByText } = mount(<TodayPart />, app);
    expect(queryByText(words.check)).toBeNull();
    expect(getByText(words.lettingGo)).toBeTruthy();
  });
});
