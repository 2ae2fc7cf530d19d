import { randomUUID } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { session } from "@staying-power/envelope";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newToken } from "../policy/digest.ts";
import { bounceReport } from "../testing/bounce-report.ts";
import { beginning } from "../testing/coaches-at-work.ts";
import { confirming, someHours, someKind } from "../testing/open-coach.ts";
import {
  pagesIn,
  type RelayProcess,
  runProgram,
  startProcess,
} from "../testing/relay-process.ts";
import { digestHex } from "../testing/relay-under-test.ts";
import { newFolder } from "../testing/with-database.ts";

let folder = "";
let relay: RelayProcess;
beforeAll(async () => {
  folder = await newFolder();
  await pagesIn(folder);
  relay = await startProcess(folder, { MAIL_FROM: "calls@desk.example" });
});
afterAll(async () => {
  await relay.end("SIGTERM");
  await rm(folder, { recursive: true, force: true });
});

/** Asks the relay that runs, as a browser does. */
async function ask(
  method: string,
  path: string,
  { token, body }: { readonly token: string; readonly body?: object },
): Promise<unknown> {
  const answer = await fetch(`${relay.at}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const said: unknown = await answer.json();
  if (!answer.ok) throw new Error(JSON.stringify(said));
  return said;
}

/** A call tomorrow that somebody booked who gave an address, and its coach. */
async function bookedCall() {
  await expect.poll(relay.invitation, { timeout: 30_000 }).toBeDefined();
  const { id: coach, ...about } = beginning({ name: "Anna" });
  const { token } = session.parse(
    await ask("POST", "/v1/coaches", {
      token: relay.invitation() ?? "",
      body: { id: coach, ...about },
    }),
  );
  const [door, owner, call] = [newToken(), newToken(), randomUUID()];
  await ask("PUT", `/v1/doors/${randomUUID()}`, {
    token,
    body: { token: digestHex(door), coaches: [coach] },
  });
  const kind = someKind();
  await ask("PUT", "/v1/availability", {
    token,
    body: { replaces: 0, availability: someHours({ kinds: [kind] }) },
  });
  const from = new Date(Date.now() + 86_400_000);
  const to = new Date(from.getTime() + 86_400_000);
  const { slots } = (await ask(
    "GET",
    `/v1/calls/slots?coach=${coach}&kind=${kind.id}&from=${from.toISOString()}&to=${to.toISOString()}`,
    { token: door },
  )) as { slots: readonly { start: string }[] };
  await ask("PUT", `/v1/calls/${call}`, {
    token: door,
    body: {
      coach,
      kind: kind.id,
      start: slots[0]?.start,
      zone: "Europe/Berlin",
      owner: digestHex(owner),
    },
  });
  await ask("POST", `/v1/calls/${call}/confirm`, {
    token: owner,
    body: confirming("pat@person.example"),
  });
  return { token, call, owner };
}

const bounced = (file: string) => runProgram(folder, ["bounced", file]);

// Each command is a process of its own, on a machine that may be busy.
describe("npm run desk -- bounced", { timeout: 300_000 }, () => {
  it("notes that a letter which the relay wrote came back, and the coach and the call say so", async () => {
    const { token, call, owner } = await bookedCall();
    const mail = () => ask("GET", "/v1/mail", { token });
    const seen = () => ask("GET", `/v1/calls/${call}`, { token: owner });
    const file = join(folder, "data", "outbox", `${call}.person.1.eml`);
    await expect
      .poll(() => readFile(file, "utf8").catch(() => ""), { timeout: 60_000 })
      .not.toBe("");
    // The letter lies there a moment before it is noted that it went.
    await expect
      .poll(mail, { timeout: 60_000 })
      .toEqual({ waiting: 0, dead: [] });
    expect(await seen()).toMatchObject({ mail: { failed: false } });
    const letter = /^Message-ID: (.*)$/im.exec(await readFile(file, "utf8"));
    const report = join(folder, "report.eml");
    await writeFile(report, bounceReport({ letter: letter?.[1] ?? "" }));
    for (const _time of ["once", "once more"])
      expect(await bounced(report)).toEqual({
        code: 0,
        out: "Noted. The coach sees it among mail that was given up.\n",
        error: "",
      });
    expect(await mail()).toMatchObject({
      dead: [
        {
          about: "invitation",
          call,
          why: expect.stringContaining("It came back"),
        },
      ],
    });
    expect(await seen()).toMatchObject({ mail: { failed: true } });
  });

  it("says of anything else that nothing was noted", async () => {
    const other = join(folder, "other.eml");
    await writeFile(other, "Subject: hello\r\n\r\nhello");
    expect(await bounced(other)).toMatchObject({
      code: 1,
      error: expect.stringContaining("no report"),
    });
    expect(await bounced(join(folder, "none.eml"))).toMatchObject({
      code: 1,
      error: expect.stringContaining("no such file"),
    });
    const letter = `<${randomUUID()}.person.1@desk.example>`;
    await writeFile(other, bounceReport({ letter }));
    expect(await bounced(other)).toMatchObject({
      code: 0,
      out: expect.stringContaining("Nothing was noted"),
    });
  });
});
