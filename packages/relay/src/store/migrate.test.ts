import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPool } from "../database/open-pool.ts";
import {
  kindsOfDatabase,
  type TestServer,
  withDatabase,
} from "../testing/with-database.ts";
import { migrate, steps } from "./migrate.ts";
import { storeOn } from "./store.ts";

describe.each(kindsOfDatabase)("migrate, on %s", (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await withDatabase(kind);
  });
  afterAll(() => server.stop());

  it("does each step once, however many programs start at once", async () => {
    const connection = await server.fresh();
    const stores = Array.from({ length: 6 }, () =>
      storeOn(openPool({ ...connection, max: 2 })),
    );
    const done = await Promise.all(stores.map(migrate));
    expect(done.reduce((sum, each) => sum + each, 0)).toBe(steps.length);
    const again = await Promise.all(stores.map(migrate));
    expect(again).toEqual(stores.map(() => 0));
    await Promise.all(stores.map((store) => store.destroy()));
  });

  it("leaves a schema alone that is newer than the program", async () => {
    const store = storeOn(openPool(await server.fresh()));
    await migrate(store);
    await sql`insert into schema_step (n) values (999)`.execute(store);
    await expect(migrate(store)).rejects.toThrow(/newer version/);
    await store.destroy();
  });
});
