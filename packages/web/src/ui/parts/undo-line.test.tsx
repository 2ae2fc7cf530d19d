import { signal } from "@preact/signals";
import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import { mount } from "../../testing/mount.tsx";
import { UndoLine } from "./undo-line.tsx";

function shown() {
  const undone: string[] = [];
  const done = signal<{ said: string; undo: () => void } | null>(null);
  const Line = () => (
    <UndoLine
      said={done.value?.said ?? ""}
      undo={done.value?.undo ?? null}
      label="Undo"
    />
  );
  const part = mount(<Line />);
  return {
    part,
    undone,
    does: (said: string) =>
      act(() => {
        done.value = {
          said,
          undo: () => {
            undone.push(said);
            done.value = null;
          },
        };
      }),
  };
}

describe("a step back", () => {
  it("takes the focus, and leaves it in its place once it was taken", async () => {
    const { part, undone, does } = shown();
    const place = part.getByRole("status");
    await does("Taken back.");
    const button = part.getByRole("button", { name: "Undo" });
    expect(document.activeElement).toBe(button);
    expect(place.textContent).toContain("Taken back.");
    await act(() => button.click());
    expect(undone).toEqual(["Taken back."]);
    expect(part.queryByRole("button")).toBeNull();
    expect(document.activeElement).toBe(place);
  });

  it("takes it again for the next thing that is done", async () => {
    const { part, undone, does } = shown();
    await does("One.");
    part.getByRole("status").focus();
    await does("Two.");
    const button = part.getByRole("button", { name: "Undo" });
    expect(document.activeElement).toBe(button);
    await act(() => button.click());
    expect(undone).toEqual(["Two."]);
  });
});
