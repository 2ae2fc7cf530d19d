import { failingWords } from "@staying-power/words";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { memoryPlace } from "../../storage/memory-storage.ts";
import { appAround } from "../../testing/app-around.ts";
import { press } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { ownWorker } from "../../worker/own-worker.ts";
import { FailedPart } from "./failed-part.tsx";

const words = failingWords;
const reload = vi.fn<() => void>();

beforeEach(() => {
  vi.stubGlobal("fetch", async () => new Response("the page"));
  vi.spyOn(location, "reload").mockImplementation(reload);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  reload.mockReset();
});

/** The part of a visit in which something was answered, pressed once. */
async function pressed(works: boolean, storage = memoryPlace()()) {
  const app = await appAround({ storage });
  app.session.answer("endedBy", "ex");
  const part = mount(
    <FailedPart failed="file" again={async () => works} />,
    app,
  );
  await press(part.getByRole("button", { name: words.again }));
  return part;
}

const settled = (): Promise<void> =>
  vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));

describe("what is said of a part that failed", () => {
  it("is not that the page has to load again, where trying again worked", async () => {
    await pressed(true);
    expect(reload).not.toHaveBeenCalled();
  });

  it("ends in loading the page anew, once all is kept", async () => {
    await pressed(false);
    await settled();
  });

  it("is that the page cannot be had, which then stays open", async () => {
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("no network");
    });
    const { findByText } = await pressed(false);
    expect(await findByText(words.still.offline)).toBeTruthy();
    expect(reload).not.toHaveBeenCalled();
  });

  it("is what would be lost, where the browser keeps nothing, and it is left to the person", async () => {
    const refuse = async () =>
      ({ ok: false, error: { kind: "blocked" } }) as const;
    const { findByText, getByRole } = await pressed(false, {
      ...memoryPlace()(),
      load: refuse,
      append: refuse,
      save: refuse,
    });
    expect(await findByText(words.still.unkept)).toBeTruthy();
    expect(reload).not.toHaveBeenCalled();
    await press(getByRole("button", { name: words.anew }));
    await settled();
  });

  it("names the browser that starts no worker", async () => {
    expect(() =>
      ownWorker(() => {
        throw new TypeError("none");
      }),
    ).toThrow(TypeError);
    expect(causeOf("work")).toBe(words.why["no-workers"]);
    expect(causeOf("file")).toBe(words.why.file);
  });

  it("names the network that is gone", () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    expect(causeOf("file")).toBe(words.why.offline);
  });

  it("names the browser that is too old, which no trying mends", () => {
    const { groupBy } = Object;
    Reflect.deleteProperty(Object, "groupBy");
    try {
      expect(causeOf("file")).toBe(words.why.old);
    } finally {
      Object.assign(Object, { groupBy });
    }
  });
});

function causeOf(failed: "file" | "work"): string | undefined {
  const part = <FailedPart failed={failed} again={async () => true} />;
  return mount(part).root.querySelector("p")?.textContent;
}
