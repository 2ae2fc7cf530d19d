import { newIdentity } from "@staying-power/seal";
import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import { deskAtHand, seen, show, signIn } from "../../testing/desk-at-hand.tsx";
import { LinkScreen } from "./link-screen.tsx";

const me = "11111111-1111-4111-8111-111111111111";
const names = ["Ben", "Cleo", "Dan", "Eve", "Finn", "Gus"];
const press = (one: HTMLElement) => act(() => one.click());

describe("a link in a practice of seven", () => {
  it("can lead to any of the others, and to four of them at the most, which it says", async () => {
    const { recipient, identity } = await newIdentity();
    const others = names.map((name, place) => ({
      id: `${String(place + 2).repeat(8)}-1111-4111-8111-111111111111`,
      name,
      recipient,
    }));
    const { desk } = deskAtHand({
      answers: {
        "GET /v1/practice": { app: "https://app.example" },
        "GET /v1/doors": { doors: [] },
        "GET /v1/coaches": {
          coaches: [{ id: me, name: "Ann", recipient }, ...others],
        },
      },
    });
    await signIn(desk, identity);
    const part = show(desk, <LinkScreen />);
    await seen(() => part.getByLabelText("Gus"));
    const isTicked = (name: string) =>
      (part.getByLabelText(name) as HTMLInputElement).checked;
    for (const name of ["Gus", "Finn", "Eve", "Dan"])
      await press(part.getByLabelText(name));
    expect(part.queryByText(/4 others at the most/)).toBeNull();
    await press(part.getByLabelText("Cleo"));
    part.getByText(/4 others at the most/);
    expect(names.filter(isTicked)).toEqual(["Dan", "Eve", "Finn", "Gus"]);
    await press(part.getByLabelText("Dan"));
    expect(part.queryByText(/4 others at the most/)).toBeNull();
    await press(part.getByLabelText("Cleo"));
    expect(names.filter(isTicked)).toEqual(["Cleo", "Eve", "Finn", "Gus"]);
  });
});
