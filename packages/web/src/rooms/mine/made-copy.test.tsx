import { backupWords } from "@staying-power/words";
import { afterEach, describe, expect, it, vi } from "vitest";
import { press } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { MadeCopy } from "./made-copy.tsx";

const words = backupWords.copy;
const file = new File(["{}"], "staying-power-2026-11-22.json", {
  type: "application/json",
});

/** What stands on the page, how often it counted, and every file the browser was given. */
function shown() {
  const counted = { times: 0 };
  const given: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    given.push(this.download);
  });
  const copy = (made: File | null) => (
    <MadeCopy
      file={made}
      onThere={() => {
        counted.times += 1;
      }}
    />
  );
  const part = mount(copy(null));
  return {
    ...part,
    counted,
    given,
    make: (made = file) => part.show(copy(made)),
    said: () => part.getByRole("status").textContent,
    names: () =>
      part.queryAllByRole("button").map(({ textContent }) => textContent),
    press: (name: string) => press(part.getByRole("button", { name })),
  };
}

/** A browser that hands files to other apps, and answers like that. */
function sharing(answer: () => Promise<void>): File[] {
  const shared: File[] = [];
  Object.assign(navigator, {
    canShare: ({ files }: { files: readonly File[] }) => files.length === 1,
    share: ({ files }: { files: readonly File[] }) => {
      shared.push(...files);
      return answer();
    },
  });
  return shared;
}

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, "canShare");
  Reflect.deleteProperty(navigator, "share");
});

describe("a backup that was made", () => {
  it("does not count because the browser was given it", () => {
    const { make, given, counted, said, names } = shown();
    expect([said(), names()]).toEqual(["", []]);
    make();
    expect(given).toEqual([file.name]);
    expect(said()).toBe(words.handed(file.name));
    expect(names()).toEqual([words.there, words.missing]);
    expect(counted.times).toBe(0);
  });

  it("counts once a person says that it is there, and asks no more", async () => {
    const { make, counted, said, names, press: on } = shown();
    make();
    await on(words.there);
    expect(counted.times).toBe(1);
    expect([said(), names()]).toEqual([words.counts, []]);
    expect(document.activeElement?.textContent).toContain(words.counts);
  });

  it("is given once more as often as it is missing", async () => {
    const { make, given, counted, getByText, press: on } = shown();
    make();
    await on(words.missing);
    await on(words.missing);
    getByText(words.missingNote);
    expect(given).toEqual([file.name, file.name, file.name]);
    expect(counted.times).toBe(0);
    await on(words.there);
    expect(counted.times).toBe(1);
  });

  it("asks anew for the next one", async () => {
    const { make, said, names, press: on } = shown();
    make();
    await on(words.there);
    const next = new File(["{ }"], "next.age");
    make(next);
    expect(said()).toBe(words.handed("next.age"));
    expect(names()).toContain(words.there);
  });
});

describe("a backup that was made where files can be shared", () => {
  it("waits for the person to choose, and counts when it was shared", async () => {
    const shared = sharing(async () => {});
    const { make, given, counted, said, names, press: on } = shown();
    make();
    expect(given).toEqual([]);
    expect(said()).toBe(words.ready(file.name));
    expect(names()).toEqual([words.save, words.share]);
    await on(words.share);
    expect(shared).toEqual([file]);
    expect(counted.times).toBe(1);
    expect([said(), names()]).toEqual([words.shared, []]);
  });

  it("takes a share that was put off for no failure and no backup", async () => {
    sharing(() => Promise.reject(new DOMException("", "AbortError")));
    const { make, counted, said, names, press: on } = shown();
    make();
    await on(words.share);
    expect(said()).toBe(words.cancelled);
    expect(names()).toEqual([words.save, words.share]);
    expect(counted.times).toBe(0);
  });

  it("leads to saving where sharing is refused, and asks then", async () => {
    sharing(() => Promise.reject(new DOMException("", "NotAllowedError")));
    const { make, given, counted, said, names, press: on } = shown();
    make();
    await on(words.share);
    expect(said()).toBe(words.failed);
    await on(words.save);
    expect(given).toEqual([file.name]);
    expect(said()).toBe(words.handed(file.name));
    expect(names()).toEqual([words.there, words.missing, words.share]);
    expect(counted.times).toBe(0);
  });
});
