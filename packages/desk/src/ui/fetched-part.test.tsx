import { deskFrameWords } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { deskAtHand, seen, show } from "../testing/desk-at-hand.tsx";
import { fetchedPart } from "./fetched-part.tsx";

function Whole({ name }: { readonly name: string }) {
  return <p>{name}</p>;
}

describe("a part that comes when it is wanted", () => {
  it("says that it is on its way, that it cannot be had, and comes when it is tried again", async () => {
    const first = Promise.withResolvers<typeof Whole>();
    const asked: number[] = [];
    const Part = fetchedPart(() => {
      asked.push(1);
      return asked.length === 1 ? first.promise : Promise.resolve(Whole);
    });
    const { desk } = deskAtHand();
    const part = show(desk, <Part name="An answer" />);
    part.getByText(deskFrameWords.loading);
    first.reject(new TypeError("away"));
    await seen(() => part.getByText(deskFrameWords.chunkFailed));
    part.getByRole("button", { name: deskFrameWords.again }).click();
    await seen(() => part.getByText("An answer"));
    expect(part.queryByText(deskFrameWords.chunkFailed)).toBeNull();
    // The next place that draws it has it at once.
    show(desk, <Part name="Another" />).getByText("Another");
    expect(asked).toHaveLength(2);
  });

  it("says that it is on its way again while it is tried again, and leaves the button where it was", async () => {
    const tries = [
      Promise.withResolvers<typeof Whole>(),
      Promise.withResolvers<typeof Whole>(),
      Promise.withResolvers<typeof Whole>(),
    ];
    let asked = -1;
    const Part = fetchedPart(() => {
      asked += 1;
      return tries[asked]?.promise ?? Promise.reject(new Error("no more"));
    });
    const { desk } = deskAtHand();
    const part = show(desk, <Part name="An answer" />);
    tries[0]?.reject(new TypeError("away"));
    const again = await seen(() =>
      part.getByRole("button", { name: deskFrameWords.again }),
    );
    again.focus();
    again.click();
    await seen(() => part.getByText(deskFrameWords.loading));
    expect(part.queryByText(deskFrameWords.chunkFailed)).toBeNull();
    expect(document.activeElement).toBe(again);
    tries[1]?.reject(new TypeError("away"));
    await seen(() => part.getByText(deskFrameWords.chunkFailed));
    expect(part.queryByText(deskFrameWords.loading)).toBeNull();
    again.click();
    tries[2]?.resolve(Whole);
    await seen(() => part.getByText("An answer"));
    expect(asked).toBe(2);
  });
});
