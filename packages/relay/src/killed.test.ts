import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newToken } from "./policy/digest.ts";
import {
  pagesIn,
  type RelayProcess,
  startProcess,
} from "./testing/relay-process.ts";
import { digestHex, sealedBytes } from "./testing/relay-under-test.ts";
import { newFolder } from "./testing/with-database.ts";

/** How often it is killed; more when asked: KILL_ROUNDS=50. */
const rounds = Number(process.env["KILL_ROUNDS"] ?? 3);
const writers = 8;

let folder = "";
let relay: RelayProcess;
beforeAll(async () => {
  folder = await newFolder();
  await pagesIn(folder);
  relay = await startProcess(folder);
});
afterAll(async () => {
  await relay.end("SIGTERM");
  await rm(folder, { recursive: true, force: true });
});

function ask(
  method: string,
  path: string,
  { token, body }: { readonly token: string; readonly body?: object | Buffer },
): Promise<Response> {
  return fetch(`${relay.at}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined
        ? {}
        : {
            "content-type": Buffer.isBuffer(body)
              ? "application/octet-stream"
              : "application/json",
          }),
    },
    ...(body === undefined
      ? {}
      : {
          body: Buffer.isBuffer(body)
            ? Uint8Array.from(body)
            : JSON.stringify(body),
        }),
  });
}

const secret = (kind: string) => ({
  kind,
  salt: "A".repeat(22),
  workFactor: 17,
  proof: digestHex(newToken()),
  wrapped: "AAAA",
});

/** Sets the first coach up, as a browser does; gives the token they are signed in by, and a door. */
async function setUp(): Promise<{
  readonly coach: string;
  readonly door: string;
}> {
  await expect.poll(relay.invitation, { timeout: 30_000 }).toBeDefined();
  const id = randomUUID();
  const begun = await ask("POST", "/v1/coaches", {
    token: relay.invitation() ?? "",
    body: {
      id,
      name: "Ann",
      zone: "Europe/London",
      recipient: `age1${"q".repeat(58)}`,
      key: secret("passphrase"),
      recovery: secret("recovery"),
      label: "",
    },
  });
  const { token: coach } = (await begun.json()) as { token: string };
  const door = newToken();
  await ask("PUT", `/v1/doors/${randomUUID()}`, {
    token: coach,
    body: { token: digestHex(door), coaches: [id] },
  });
  return { coach, door };
}

/** A parcel of which the relay said that it has it. */
interface Acknowledged {
  readonly id: string;
  readonly owner: string;
  readonly size: number;
}

/** Hands in parcel after parcel until the relay is no more. */
async function handIn(door: string, ledger: Acknowledged[]): Promise<void> {
  for (;;) {
    const [id, owner] = [randomUUID(), newToken()];
    const body = sealedBytes(2_000);
    try {
      const answer = await ask(
        "PUT",
        `/v1/parcels/${id}?days=30&owner=${digestHex(owner)}`,
        { token: door, body },
      );
      if (answer.status === 201) ledger.push({ id, owner, size: body.length });
      // As often as a minute allows; on to the next.
      else if (answer.status === 429) await setTimeout(500);
    } catch {
      return;
    }
  }
}

describe("a relay that is killed while parcels come in", () => {
  it("has all of which it said so, and none by half", async () => {
    const { coach, door } = await setUp();
    const ledger: Acknowledged[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const before = ledger.length;
      const writing = Array.from({ length: writers }, () =>
        handIn(door, ledger),
      );
      // After some more in each round, so that it is never the same moment.
      await expect
        .poll(() => ledger.length, { interval: 5, timeout: 90_000 })
        .toBeGreaterThan(before + 3 * round);
      await relay.end("SIGKILL");
      await Promise.all(writing);
      relay = await startProcess(folder);
    }
    expect(ledger.length).toBeGreaterThan(rounds);
    for (const { id, owner, size } of ledger.slice(-80)) {
      const state = await ask("GET", `/v1/parcels/${id}`, { token: owner });
      expect(state.status).toBe(200);
      expect(await state.json()).toMatchObject({ versions: [{ n: 1, size }] });
    }
    const inbox = await ask("GET", "/v1/inbox", { token: coach });
    const { parcels } = (await inbox.json()) as {
      parcels: { versions: unknown[] }[];
    };
    expect(parcels.length).toBeGreaterThan(0);
    for (const { versions } of parcels) expect(versions).toHaveLength(1);
  }, 900_000);
});
