import { kitWords } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { memoryPlace } from "../../storage/memory-storage.ts";
import type { RecordStorage } from "../../storage/record-storage.ts";
import { appAround } from "../../testing/app-around.ts";
import { press, type } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { WriteBox } from "./write-box.tsx";

const { write } = kitWords;

/** A place that has written nothing before it is told to go on. */
function slowPlace() {
  const gate = Promise.withResolvers<null>();
  const inner = memoryPlace()();
  const storage: RecordStorage = {
    ...inner,
    save: async (record, after) => {
      await gate.promise;
      return inner.save(record, after);
    },
  };
  return { storage, goOn: () => gate.resolve(null) };
}

async function shown() {
  const { storage, goOn } = slowPlace();
  const app = await appAround({ storage });
  return { ...mount(<WriteBox />, app), app, goOn };
}

describe("the box that is written in", () => {
  it("says that a text is kept once it is, and not before", async () => {
    const { getByLabelText, getByText, queryByText, findByText, app, goOn } =
      await shown();
    await type(getByLabelText(write.label), "You were gone so fast.");
    getByLabelText(write.label).blur();
    await expect.poll(() => app.session.record.value.kit.drafts.length).toBe(1);
    await Promise.resolve();
    expect(queryByText(write.kept)).toBeNull();
    goOn();
    await findByText(write.kept);
    await type(getByLabelText(write.label), "And that is all.");
    expect(getByText(write.kept)).toBeTruthy();
  });

  it("says last what was done last, however late the rest is kept", async () => {
    const { getByLabelText, getByText, queryByText, app, goOn } = await shown();
    await type(getByLabelText(write.label), "You were gone so fast.");
    await press(getByText(write.aside));
    goOn();
    await app.session.settled();
    await Promise.resolve();
    expect(queryByText(write.kept)).toBeNull();
    expect(getByText(write.asideDone)).toBeTruthy();
  });
});
