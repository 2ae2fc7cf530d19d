import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareGenerated } from "./compare-generated.ts";

let folder = "";
const entry = { script: "make.mjs", file: "made.txt" };
const write = (name: string, text: string): Promise<void> =>
  writeFile(join(folder, name), text);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "staying-power-generated-"));
  await write(
    "make.mjs",
    'import { writeFileSync } from "node:fs"; writeFileSync(new URL("made.txt", import.meta.url), "new");',
  );
  await write("break.mjs", 'throw new Error("broken");');
});

afterAll(() => rm(folder, { recursive: true }));

describe("compareGenerated", () => {
  it("passes when the script makes what stands there", async () => {
    await write("made.txt", "new");
    expect(await compareGenerated(folder, [entry])).toMatchObject({
      passed: 1,
      failed: 0,
    });
  });

  it("fails when it makes something else, and leaves the file as it was", async () => {
    await write("made.txt", "old");
    expect(await compareGenerated(folder, [entry])).toMatchObject({
      failed: 1,
      detail: "made.txt is not what make.mjs makes: run node make.mjs",
    });
    expect(await readFile(join(folder, "made.txt"), "utf8")).toBe("old");
  });

  it("fails when the file is missing or the script breaks", async () => {
    const missing = await compareGenerated(folder, [
      { ...entry, file: "no.txt" },
    ]);
    expect(missing.detail).toContain("no.txt is missing");
    const broken = await compareGenerated(folder, [
      { ...entry, script: "break.mjs" },
    ]);
    expect(broken.detail).toContain("did not succeed");
  });

  it("runs scripts of one file after each other, and names faults in the order of the table", async () => {
    await write("one.txt", "");
    await write("made.txt", "new");
    // Fails where another is at work on the same file.
    await write(
      "alone.mjs",
      `import { rmSync, writeFileSync } from "node:fs";
       const lock = new URL("lock", import.meta.url);
       writeFileSync(lock, "", { flag: "wx" });
       await new Promise((resolve) => setTimeout(resolve, 50));
       rmSync(lock);`,
    );
    const alone = { script: "alone.mjs", file: "one.txt" };
    expect(
      await compareGenerated(folder, [alone, alone, entry, alone]),
    ).toMatchObject({ passed: 1, failed: 0 });
    const broken = { script: "break.mjs", file: "one.txt" };
    const { detail } = await compareGenerated(folder, [
      alone,
      alone,
      broken,
      { script: "alone.mjs", file: "no.txt" },
    ]);
    expect(detail).toMatch(
      /^break\.mjs did not succeed[^]*\nno\.txt is missing/,
    );
  });

  it("compares what a script writes elsewhere, and never touches the file", async () => {
    await write(
      "out.mjs",
      `import { writeFileSync } from "node:fs";
       const [option, path] = process.argv.slice(2);
       if (option === "--out") writeFileSync(path, "new");`,
    );
    const out = { script: "out.mjs", file: "made.txt", elsewhere: true };
    await write("made.txt", "new");
    expect(await compareGenerated(folder, [out])).toMatchObject({ failed: 0 });
    await write("made.txt", "old");
    expect(await compareGenerated(folder, [out])).toMatchObject({ failed: 1 });
    expect(await readFile(join(folder, "made.txt"), "utf8")).toBe("old");
  });
});
