import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findPostgres } from "./find-postgres.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "staying-power-postgres-"));
  for (const version of ["9.6", "13", "15", "17", "18"]) {
    const programs = join(folder, version, "bin");
    await mkdir(programs, { recursive: true });
    if (version !== "18")
      await writeFile(join(programs, "postgres"), "", { mode: 0o755 });
  }
});

afterAll(() => rm(folder, { recursive: true }));

describe("findPostgres", () => {
  it("takes the newest version that has a program, and none that is too old", async () => {
    expect(await findPostgres(folder)).toBe(
      join(folder, "17", "bin", "postgres"),
    );
    await rm(join(folder, "17"), { recursive: true });
    await rm(join(folder, "15"), { recursive: true });
    expect(await findPostgres(folder)).toBeUndefined();
  });

  it("finds nothing where there is no such folder", async () => {
    expect(await findPostgres(join(folder, "nowhere"))).toBeUndefined();
  });
});
