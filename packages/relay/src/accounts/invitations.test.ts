import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
} from "vitest";
import { beginning, newCoachAt } from "../testing/coaches-at-work.ts";
import {
  type RelayAtWork,
  type RelaysAtWork,
  relaysAtWork,
} from "../testing/relay-at-work.ts";
import { kindsOfDatabase } from "../testing/with-database.ts";
import { firstInvitation } from "./invitations.ts";

let relays: RelaysAtWork;
let relay: RelayAtWork;

const first = (): Promise<string | undefined> =>
  firstInvitation(relay.store, relay.context.now());
const come = async (token = "", name = "Ann"): Promise<number> =>
  (await relay.ask("POST", "/v1/coaches", { token, body: beginning({ name }) }))
    .status;

describe.each(kindsOfDatabase)("firstInvitation, on %s", (kind) => {
  beforeAll(async () => {
    relays = await relaysAtWork(kind);
  });
  afterAll(() => relays.stop());
  beforeEach(async () => {
    relay = await relays.start();
  });
  afterEach(async () => {
    await relay.stop();
  });

  it("makes the first coach, and none when there is one", async () => {
    expect(await come(await first())).toBe(201);
    expect(await first()).toBeUndefined();
  });

  it("takes the place of those that were printed before", async () => {
    const before = await first();
    const after = await first();
    expect(await come(before)).toBe(401);
    expect(await come(after)).toBe(201);
  });

  it("leaves the invitations of coaches alone", async () => {
    const { token } = await newCoachAt(relay, "Bea");
    const { body } = await relay.ask("POST", "/v1/invitations", { token });
    await first();
    expect(await come(String(body["token"]))).toBe(201);
  });

  it("is one, however many servers start at once", async () => {
    const tokens = await Promise.all(Array.from({ length: 8 }, first));
    expect(new Set(tokens).size).toBe(8);
    const came = await Promise.all(
      tokens.map((token, n) => come(token, `Coach ${n}`)),
    );
    expect(came.filter((status) => status === 201)).toHaveLength(1);
    expect(came.filter((status) => status === 401)).toHaveLength(7);
  });

  it("is over after three days", async () => {
    const token = await first();
    relay.wait(3 * 24 * 60);
    expect(await come(token)).toBe(401);
  });
});
