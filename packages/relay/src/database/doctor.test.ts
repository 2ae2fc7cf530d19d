import { Client, type PoolConfig } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schemaOf } from "../testing/two-steps.ts";
import {
  kindsOfDatabase,
  queryOnce,
  type TestServer,
  withDatabase,
} from "../testing/with-database.ts";
import { doctor, type Finding, skewFinding, spaceFinding } from "./doctor.ts";

const now = (): number => Date.now();
const amiss = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ is }) => is !== "ok");

const waitersIn = async (connection: PoolConfig): Promise<unknown> => {
  const [row] = await queryOnce(
    connection,
    "select count(*)::int as waiting from pg_locks where not granted",
  );
  return row?.["waiting"];
};

let server: TestServer;

describe.each(kindsOfDatabase)("doctor on %s", (kind) => {
  beforeAll(async () => {
    server = await withDatabase(kind, async (connection) => {
      const client = new Client(connection);
      await client.connect();
      await schemaOf(1).bring(client, 1);
      await client.end();
    });
  });
  afterAll(() => server.stop());

  it("finds nothing amiss with a relay that runs, in whole sentences", async () => {
    const findings = await doctor({
      connection: await server.fresh(),
      schema: schemaOf(1),
      folder: server.folder,
      now,
    });
    expect(amiss(findings)).toEqual([]);
    expect(findings.length).toBeGreaterThanOrEqual(8);
    for (const { what } of findings) expect(what).toMatch(/^[A-Z].*\.$/);
  });

  it("says which steps are missing, and that a newer release made more", async () => {
    const connection = await server.fresh();
    expect(
      amiss(await doctor({ connection, schema: schemaOf(2), now })),
    ).toMatchObject([
      { is: "warn", todo: expect.stringContaining("Start the relay") },
    ]);
    const client = new Client(connection);
    await client.connect();
    await schemaOf(2).bring(client, 2);
    await client.end();
    expect(
      amiss(await doctor({ connection, schema: schemaOf(1), now })),
    ).toMatchObject([
      { is: "fail", todo: expect.stringContaining("newer release") },
    ]);
  });

  it("says when the clocks differ, when somebody waits, and when commits are not on the disk", async () => {
    const connection = await server.fresh();
    const [holder, waiter] = [new Client(connection), new Client(connection)];
    await holder.connect();
    await waiter.connect();
    await holder.query("begin; lock table coach");
    const waiting = waiter.query("begin; lock table coach");
    await expect.poll(() => waitersIn(connection), { timeout: 30_000 }).toBe(1);
    const findings = await doctor({
      connection: { ...connection, options: "-c synchronous_commit=off" },
      schema: schemaOf(1),
      now: () => Date.now() - 90_000,
    });
    await holder.query("rollback");
    await waiting;
    await Promise.all([holder.end(), waiter.end()]);
    expect(amiss(findings).map(({ is }) => is)).toEqual([
      "fail",
      "warn",
      "warn",
    ]);
  });

  it("says so when nobody answers", async () => {
    const connection = { ...(await server.fresh()), database: "not_there" };
    expect(
      amiss(await doctor({ connection, schema: schemaOf(1), now })),
    ).toMatchObject([
      { is: "fail", what: expect.stringContaining("nobody in") },
    ]);
  });
});

describe("spaceFinding", () => {
  it.each([
    [99_999_999, "fail"],
    [100_000_000, "warn"],
    [999_999_999, "warn"],
    [1_000_000_000, "ok"],
  ] as const)("calls %i bytes %s", (bytes, is) => {
    expect(spaceFinding(bytes).is).toBe(is);
  });
});

describe("skewFinding", () => {
  it.each([
    [-2_000, "ok"],
    [2_001, "warn"],
    [-60_000, "warn"],
    [60_001, "fail"],
  ] as const)("calls %i ms %s", (skewMs, is) => {
    expect(skewFinding(skewMs).is).toBe(is);
  });
});
