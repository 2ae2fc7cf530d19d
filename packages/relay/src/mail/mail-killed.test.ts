import { rm } from "node:fs/promises";
import { join } from "node:path";
import ICAL from "ical.js";
import { type ParsedMail, simpleParser } from "mailparser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPool } from "../database/open-pool.ts";
import { connectionToRunning } from "../database/running-embedded.ts";
import { type Store, storeOn } from "../store/store.ts";
import { bookCall, changeCall } from "../testing/calls-told.ts";
import {
  pagesIn,
  type RelayProcess,
  startProcess,
} from "../testing/relay-process.ts";
import { type SmtpSink, smtpSink } from "../testing/smtp-sink.ts";
import { newFolder } from "../testing/with-database.ts";

/** How often it is killed; more when asked: KILL_ROUNDS=50. */
const rounds = Number(process.env["KILL_ROUNDS"] ?? 4);
/** Calls that are booked in a round; every third is moved, and every fifth cancelled, while mails go. */
const booked = 12;
/** As many as one process sends at a time may be sent twice when it is killed. */
const atATime = 4;
const weekMs = 7 * 86_400_000;

let folder = "";
let sink: SmtpSink;
let relay: RelayProcess;
beforeAll(async () => {
  folder = await newFolder();
  await pagesIn(folder);
  sink = await smtpSink();
  sink.thinks = 15;
  await startRelay();
});
afterAll(async () => {
  await relay.end("SIGTERM");
  await sink.stop();
  await rm(folder, { recursive: true, force: true });
});

async function startRelay(): Promise<void> {
  relay = await startProcess(folder, {
    SMTP_URL: sink.url,
    MAIL_FROM: "calls@desk.example",
  });
}

/** The tables of the relay that runs, beside it. */
async function withStore<Value>(
  work: (store: Store) => Promise<Value>,
): Promise<Value> {
  const connection = await connectionToRunning(join(folder, "data"));
  if (connection === undefined) throw new Error("no database");
  const store = storeOn(openPool(connection));
  try {
    return await work(store);
  } finally {
    await store.destroy();
  }
}

/** As after any request that changes something: the relay looks whether there is work. */
async function nudge(): Promise<void> {
  await fetch(`${relay.at}/v1/sessions`, { method: "POST", body: "" });
}

const coach = "0f8fad5b-d9cb-469f-a165-70867728950e";

async function newCoach(store: Store): Promise<void> {
  await store
    .insertInto("coach")
    .values({
      id: coach,
      name: "Anna",
      handle: "anna",
      zone: "Europe/London",
      recipient: `age1${"q".repeat(58)}`,
      created_at: new Date(),
    })
    .execute();
}

/** Books calls, and changes some of them; gives each with the revision that is the last to be told. */
async function bookAndChange(
  store: Store,
  last: Map<string, number>,
): Promise<void> {
  for (let count = 0; count < booked; count += 1) {
    const at = new Date();
    const start = new Date(at.getTime() + weekMs);
    const to = `p${last.size}@person.example`;
    const { id } = await bookCall(store, { coach, to, start, at });
    last.set(id, 1);
  }
  await nudge();
  for (const [place, id] of [...last.keys()].slice(-booked).entries()) {
    const at = new Date();
    if (place % 3 === 0) {
      const moved = new Date(at.getTime() + 2 * weekMs);
      await changeCall(store, { call: id, by: "coach", start: moved, at });
      last.set(id, 2);
    }
    if (place % 5 === 0) {
      await changeCall(store, { call: id, by: "coach", at });
      last.set(id, (last.get(id) ?? 0) + 1);
    }
  }
}

async function mailsLeft(store: Store): Promise<number> {
  await nudge();
  const left = await store
    .selectFrom("job")
    .select("id")
    .where("kind", "=", "call-mail")
    .execute();
  return left.length;
}

interface Heard {
  readonly name: string;
  readonly call: string;
  readonly revision: number;
  readonly file: string;
}

async function heard(): Promise<readonly Heard[]> {
  const mails: ParsedMail[] = [];
  for (const { raw } of sink.taken) mails.push(await simpleParser(raw));
  return mails.map((mail) => {
    const file = mail.attachments[0]?.content.toString("utf8") ?? "";
    const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent(
      "vevent",
    );
    return {
      name: mail.messageId ?? "",
      // To a coach it goes under the call's name and theirs.
      call: String(event?.getFirstPropertyValue("uid")).replace(/@.*/, ""),
      revision: Number(event?.getFirstPropertyValue("sequence")),
      file,
    };
  });
}

describe("a relay that is killed while mails go", () => {
  it("loses none, sends at most those again that were under way, and keeps the order of each call", async ({
    annotate,
  }) => {
    const last = new Map<string, number>();
    await withStore(newCoach);
    for (let round = 0; round < rounds; round += 1) {
      const before = sink.taken.length;
      await withStore((store) => bookAndChange(store, last));
      await nudge();
      // After some more in each round, so that it is never the same moment.
      await expect
        .poll(() => sink.taken.length, { interval: 3, timeout: 90_000 })
        .toBeGreaterThan(before + (round % 9));
      await relay.end("SIGKILL");
      await startRelay();
    }
    await withStore(async (store) => {
      await expect
        .poll(() => mailsLeft(store), { interval: 500, timeout: 300_000 })
        .toBe(0);
    });
    const mails = await heard();
    const byName = Map.groupBy(mails, ({ name }) => name);
    const twice = [...byName.values()].filter((same) => same.length > 1);
    const lost = [...last].filter(
      ([call, revision]) =>
        !mails.some((mail) => mail.call === call && mail.revision === revision),
    );
    await annotate(
      `${rounds} rounds: ${last.size} calls, ${mails.length} mails, ${lost.length} lost, ${twice.length} sent again under the same name`,
    );
    expect(lost).toEqual([]);
    // What is sent again is the same to the letter, and programs lay it over the first.
    for (const same of twice)
      expect(new Set(same.map(({ file }) => file)).size).toBe(1);
    expect(mails.length - byName.size).toBeLessThanOrEqual(rounds * atATime);
    for (const call of last.keys()) {
      const told = mails
        .filter((mail) => mail.call === call)
        .map(({ revision }) => revision);
      expect(told).toEqual(told.toSorted((one, other) => one - other));
    }
  }, 1_800_000);
});
