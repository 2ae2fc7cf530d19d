import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import ICAL from "ical.js";
import { sql } from "kysely";
import type { ParsedMail } from "mailparser";
import nodeIcal from "node-ical";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
} from "vitest";
import { limits, parseCallLink, parseWaitLink } from "@staying-power/envelope";
import { openPool } from "../database/open-pool.ts";
import { startWorker, workOff } from "../jobs/worker.ts";
import { worksOf } from "../jobs/works-of.ts";
import { digestOf, newToken } from "../policy/digest.ts";
import { migrate } from "../store/migrate.ts";
import { storeOn } from "../store/store.ts";
import { sweep } from "../sweep.ts";
import { bounceReport } from "../testing/bounce-report.ts";
import { bookCall, changeCall, hoursOf } from "../testing/calls-told.ts";
import {
  type RelayUnderTest,
  relayOn,
  type TestCoach,
} from "../testing/relay-under-test.ts";
import { type SmtpSink, smtpSink } from "../testing/smtp-sink.ts";
import { type TestServer, withDatabase } from "../testing/with-database.ts";
import { tellOfWait } from "./call-mail.ts";
import type { Post } from "./letter.ts";
import { noteReturned, readReturned } from "./returned.ts";
import { smtpPost } from "./smtp-post.ts";

const from = "calls@desk.example";
const app = "https://app.example";
const dayMs = 86_400_000;
const hourMs = 3_600_000;

let databases: TestServer;
beforeAll(async () => {
  databases = await withDatabase("embedded", async (connection) => {
    const store = storeOn(openPool(connection));
    await migrate(store);
    await store.destroy();
  });
});
afterAll(() => databases.stop());

let relay: RelayUnderTest;
let sink: SmtpSink;
let coach: TestCoach;
beforeEach(async () => {
  relay = await relayOn(await databases.fresh());
  sink = await smtpSink();
  coach = await relay.newCoach();
  await hoursOf(relay.store, coach.id, { mail: "anna@coach.example" });
});
afterEach(async () => {
  await relay.close();
  await sink.stop();
});

const now = (): Date => relay.context.now();
const inDays = (days: number): Date =>
  new Date(Math.ceil((now().getTime() + days * dayMs) / hourMs) * hourMs);

function atWork(post: Post = smtpPost({ url: sink.url, from })) {
  const context = { ...relay.context, now, app };
  return {
    store: relay.store,
    now,
    works: worksOf({ context, post, from }),
  };
}
const work = (post?: Post): Promise<number> => workOff(atWork(post));

const book = (
  options: Partial<Parameters<typeof bookCall>[1]> = {},
): ReturnType<typeof bookCall> =>
  bookCall(relay.store, {
    coach: coach.id,
    to: "pat@person.example",
    start: inDays(7),
    at: now(),
    ...options,
  });
const change = (
  call: string,
  by: "person" | "coach" | "law",
  options: { readonly start?: Date; readonly said?: string } = {},
): Promise<void> =>
  changeCall(relay.store, { call, by, at: now(), ...options });

const jobs = () => relay.store.selectFrom("job").selectAll().execute();
const bookingOf = (id: string) =>
  relay.store
    .selectFrom("booking")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirstOrThrow();

const mailsTo = async (address: string): Promise<readonly ParsedMail[]> => {
  const parsed = await sink.parsed();
  return parsed.filter((_, at) => sink.taken[at]?.to.includes(address));
};
const subjects = (
  mails: readonly ParsedMail[],
): readonly (string | undefined)[] =>
  mails.map(({ subject }) => subject?.replace(/ on .*?(?= is|$)/, " on …"));

/** The calendar file in a mail, where there is one. */
function calendarIn(mail: ParsedMail): string {
  const found = mail.attachments.filter(
    ({ filename }) => filename === "call.ics",
  );
  expect(found).toHaveLength(1);
  return found[0]?.content.toString("utf8") ?? "";
}

interface Read {
  readonly method: string;
  readonly uid: string;
  readonly sequence: number;
  readonly start: string;
}

/** What two readers that know nothing of each other see in a calendar file, which has to be the same. */
function readTwice(text: string): Read {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const part = calendar.getFirstSubcomponent("vevent");
  if (part === null) throw new Error("no event");
  const event = new ICAL.Event(part);
  const other = Object.values(nodeIcal.sync.parseICS(text)).find(
    (one) => one?.type === "VEVENT",
  );
  if (other?.type !== "VEVENT") throw new Error("no event");
  const read = {
    method: String(calendar.getFirstPropertyValue("method")),
    uid: event.uid,
    sequence: event.sequence,
    start: event.startDate.toJSDate().toISOString(),
  };
  expect({
    uid: other.uid,
    sequence: Number(other.sequence),
    start: new Date(other.start).toISOString(),
  }).toEqual({ uid: read.uid, sequence: read.sequence, start: read.start });
  return read;
}

describe("mail of a call", () => {
  it("tells both sides by both clocks, with a link that opens the call and a file that two readers read", async () => {
    const call = await book();
    await work();
    const [toPerson] = await mailsTo("pat@person.example");
    const [toCoach] = await mailsTo("anna@coach.example");
    if (toPerson === undefined || toCoach === undefined)
      throw new Error("no mail");
    const { starts_at, coach_wall } = await bookingOf(call.id);
    for (const text of [toPerson.text ?? "", String(toPerson.html)]) {
      expect(text).toContain("India Standard Time (Asia/Kolkata)");
      expect(text).toMatch(
        /(Greenwich Mean|British Summer) Time \(Europe\/London\)/,
      );
      expect(text).toContain(coach_wall.slice(11, 16));
      expect(text).toContain("https://meet.example/anna");
      const link = /https:\/\/app\.example\/#\/call\/([^\s<"]+)/.exec(text);
      expect(parseCallLink(link?.[1] ?? "")).toEqual({
        relay: relay.context.origin,
        call: call.id,
        right: call.right,
      });
    }
    expect(readTwice(calendarIn(toPerson))).toEqual({
      method: "REQUEST",
      uid: call.id,
      sequence: 1,
      start: starts_at.toISOString(),
    });
    expect(sink.taken[0]?.raw.toString()).toMatch(
      /text\/calendar; charset=utf-8; method=REQUEST/i,
    );
    expect(toCoach.text).not.toContain(call.right);
    expect(toPerson.headers.get("auto-submitted")).toBe("auto-generated");
  });

  it("says in no mail what the call is about, in no subject whose it is, and asks for nothing from anywhere", async () => {
    const { id } = await book({ remind: [24] });
    await work();
    await change(id, "coach", { start: inDays(9), said: "planted sentence" });
    await work();
    relay.pass(8.5 * dayMs);
    await work();
    await change(id, "coach", { said: "another planted sentence" });
    await work();
    expect(sink.taken.length).toBeGreaterThan(4);
    for (const mail of await sink.parsed()) {
      const all = [mail.subject, mail.text, String(mail.html)].join("\n");
      expect(all).not.toMatch(/planted|staying.?power|partner|breakup/i);
      expect(mail.subject).toMatch(/^(Your call|A call) (is now )?on \w+day /);
      expect(mail.subject).not.toContain(coach.name);
      expect(String(mail.html)).not.toMatch(/<img|src=|url\(|<script|<link/i);
      expect(String(mail.html).match(/https?:\/\/[^\s<"]+/g) ?? []).toSatisfy(
        (found: readonly string[]) =>
          found.every((url) =>
            [app, relay.context.origin, "https://meet.example/anna"].some(
              (own) => url.startsWith(own),
            ),
          ),
      );
    }
    for (const { raw } of sink.taken)
      expect(raw.toString()).not.toMatch(/planted|staying.?power|nodemailer/i);
    const noted = (await mailsTo("pat@person.example")).at(-1);
    expect(noted?.text).toContain("left you a word");
  });

  it("tells of a change and of the end in their order, under one name that counts up", async () => {
    const { id } = await book();
    await work();
    await change(id, "person", { start: inDays(8) });
    await work();
    await change(id, "coach");
    await work();
    const mails = await mailsTo("pat@person.example");
    expect(subjects(mails)).toEqual([
      "Your call on …",
      "Your call is now on …",
      "Your call on … is cancelled",
    ]);
    expect(
      mails
        .map((mail) => readTwice(calendarIn(mail)))
        .map(({ method, uid, sequence }) => [method, uid, sequence]),
    ).toEqual([
      ["REQUEST", id, 1],
      ["REQUEST", id, 2],
      ["CANCEL", id, 3],
    ]);
    expect(subjects(await mailsTo("anna@coach.example"))).toEqual([
      "A call on …",
      "A call is now on …",
      "A call on … is cancelled",
    ]);
    expect(await jobs()).toEqual([]);
  });

  it("tells the coach's calendar of each change, whoever made it, in words that fit", async () => {
    const { id } = await book();
    await work();
    for (const by of ["coach", "law", "person"] as const) {
      await change(id, by, { start: inDays(8), said: "planted" });
      await work();
    }
    await change(id, "coach", { said: "planted" });
    await work();
    const mails = await mailsTo("anna@coach.example");
    const files = mails.map((mail) => readTwice(calendarIn(mail)));
    expect(files.map(({ method, sequence }) => [method, sequence])).toEqual([
      ["REQUEST", 1],
      ["REQUEST", 2],
      ["REQUEST", 3],
      ["REQUEST", 4],
      ["CANCEL", 5],
    ]);
    expect(new Set(files.map(({ uid }) => uid))).toEqual(
      new Set([`${id}@${coach.id}`]),
    );
    const says = [
      "Somebody has booked a call with you.",
      "You moved this call.",
      "The law of clocks changed.",
      "Somebody has moved a call with you.",
      "You cancelled this call.",
    ];
    for (const [place, mail] of mails.entries()) {
      expect(mail.text).toContain(says[place]);
      // Only what the other one wrote is news.
      expect((mail.text ?? "").includes("There is a word with it")).toBe(
        place === 3,
      );
    }
    const toPerson = await mailsTo("pat@person.example");
    expect(
      toPerson.map(({ text }) => text?.includes("left you a word")),
    ).toEqual([false, true, false, false, true]);
    expect(toPerson[2]?.text).toContain("Nobody moved your call");
  });

  it("says the newest alone of what was not said before it", async () => {
    const moved = await book();
    await change(moved.id, "coach", { start: inDays(8) });
    const ended = await book({ to: "quiet@person.example" });
    await change(ended.id, "person");
    const endedByCoach = await book({ to: "told@person.example" });
    await change(endedByCoach.id, "coach");
    await work();
    const mails = await mailsTo("pat@person.example");
    expect(subjects(mails)).toEqual(["Your call on …"]);
    expect(mails.map((mail) => readTwice(calendarIn(mail)).sequence)).toEqual([
      2,
    ]);
    expect(await mailsTo("quiet@person.example")).toEqual([]);
    expect(subjects(await mailsTo("told@person.example"))).toEqual([
      "Your call on … is cancelled",
    ]);
    // Of the two that were ended before the coach heard of them, the coach hears nothing.
    expect(await mailsTo("anna@coach.example")).toHaveLength(1);
  });

  it("lets nothing later overtake what waits to be tried again", async () => {
    sink.answer = () => ({ code: 451, says: "4.7.1 later" });
    const { id } = await book();
    await work();
    expect((await jobs()).map(({ last_error }) => last_error)).toEqual([
      "451 4.7.1",
      "451 4.7.1",
    ]);
    await change(id, "coach", { start: inDays(9) });
    sink.answer = () => null;
    // The change is due, and what it would overtake is not yet.
    expect(await work()).toBe(0);
    relay.pass(dayMs / 24);
    await work();
    const mails = await mailsTo("pat@person.example");
    expect(subjects(mails)).toEqual(["Your call on …"]);
    expect(mails.map((mail) => readTwice(calendarIn(mail)).sequence)).toEqual([
      2,
    ]);
  });

  it("writes to nobody who gave no address, nor to a coach who named none", async () => {
    await hoursOf(relay.store, coach.id, { mail: null });
    const { id } = await book({ to: null, remind: [24] });
    await change(id, "person");
    await work();
    relay.pass(10 * dayMs);
    await work();
    expect(sink.taken).toEqual([]);
    expect(await jobs()).toEqual([]);
  });
});

describe("a reminder", () => {
  it("comes at the hours that were chosen, moves with the call, and goes with it", async () => {
    const start = inDays(6);
    const { id } = await book({ start, remind: [24, 2, 168] });
    await work();
    const before = sink.taken.length;
    relay.pass(start.getTime() - 25 * hourMs - now().getTime());
    await work();
    expect(sink.taken.length).toBe(before);
    relay.pass(1.5 * hourMs);
    await work();
    const [reminder] = (await mailsTo("pat@person.example")).slice(-1);
    expect(reminder?.text).toContain("asked to be reminded");
    expect(reminder?.attachments).toEqual([]);
    // Moved before the next one: both come again, by the new time.
    const moved = new Date(start.getTime() + 3 * dayMs);
    await change(id, "person", { start: moved });
    await work();
    const told = sink.taken.length;
    relay.pass(start.getTime() - hourMs - now().getTime());
    await work();
    expect(sink.taken.length).toBe(told);
    relay.pass(moved.getTime() - 23 * hourMs - now().getTime());
    await work();
    expect(sink.taken.length).toBe(told + 1);
    await change(id, "coach");
    await work();
    const ended = sink.taken.length;
    relay.pass(3 * dayMs);
    await work();
    expect(sink.taken.length).toBe(ended);
    expect(await jobs()).toEqual([]);
  });

  it("is never written down for the past", async () => {
    const start = new Date(now().getTime() + 3 * hourMs);
    await book({ start, remind: [24, 2] });
    const reminders = (await jobs()).filter(({ kind }) => kind === "reminder");
    expect(reminders.map(({ due_at }) => due_at)).toEqual([
      new Date(start.getTime() - 2 * hourMs),
    ]);
  });

  it("does not come once the call has begun", async () => {
    await book({ start: inDays(2), remind: [24] });
    await work();
    const before = sink.taken.length;
    relay.pass(3 * dayMs);
    await work();
    expect(sink.taken.length).toBe(before);
    expect(await jobs()).toEqual([]);
  });
});

describe("mail that does not go", () => {
  const refuse =
    (address: string, code: number) =>
    (to: string): { readonly code: number; readonly says: string } | null =>
      to === address ? { code, says: "5.1.1 no such user" } : null;

  it("is given up at once when it is refused for good; the call says so, and the coach can try again", async () => {
    sink.answer = refuse("pat@person.example", 550);
    const { id } = await book({ remind: [24] });
    await work();
    expect(await bookingOf(id)).toMatchObject({ mail_failed: true });
    const state = await relay.ask("GET", "/v1/mail", { token: coach.token });
    expect(state.json()).toMatchObject({
      waiting: 0,
      dead: [{ about: "invitation", call: id, tries: 1 }],
    });
    const { dead } = state.json<{ dead: { id: string; why: string }[] }>();
    expect(dead[0]?.why).toContain("550 5.1.1");
    expect(state.body).not.toContain("pat@");
    // No reminder goes to an address that is none.
    relay.pass(6.5 * dayMs);
    const tried = sink.connections();
    await work();
    expect(sink.connections()).toBe(tried);
    sink.answer = () => null;
    const again = await relay.ask(
      "POST",
      `/v1/mail/${dead[0]?.id ?? ""}/again`,
      {
        token: coach.token,
      },
    );
    expect(again.statusCode).toBe(204);
    await work();
    expect(await mailsTo("pat@person.example")).toHaveLength(1);
    expect(await bookingOf(id)).toMatchObject({ mail_failed: false });
    expect(await jobs()).toEqual([]);
  });

  it("is deleted when the coach says so", async () => {
    sink.answer = refuse("anna@coach.example", 554);
    await book({ to: null });
    await work();
    const { dead } = (
      await relay.ask("GET", "/v1/mail", { token: coach.token })
    ).json<{ dead: { id: string }[] }>();
    const dropped = await relay.ask("DELETE", `/v1/mail/${dead[0]?.id ?? ""}`, {
      token: coach.token,
    });
    expect(dropped.statusCode).toBe(204);
    expect(await jobs()).toEqual([]);
  });

  it("waits when it is to come later, longer each time, for about a day, and is given up then", async () => {
    sink.answer = () => ({ code: 451, says: "later" });
    await hoursOf(relay.store, coach.id, { mail: null });
    const { id } = await book();
    const pauses: number[] = [];
    for (let tries = 1; tries <= 12; tries += 1) {
      await work();
      const [job] = await jobs();
      if (job === undefined || job.dead_at !== null) break;
      pauses.push(job.due_at.getTime() - now().getTime());
      relay.pass(job.due_at.getTime() - now().getTime() + 1);
    }
    expect(pauses).toHaveLength(11);
    expect(pauses[0]).toBeLessThanOrEqual(30_000);
    expect(pauses.at(-1)).toBeGreaterThanOrEqual(2 * hourMs);
    expect(await jobs()).toMatchObject([{ tries: 12, last_error: "451" }]);
    // The address may well be right.
    expect(await bookingOf(id)).toMatchObject({ mail_failed: false });
    expect(await work()).toBe(0);
  });

  it("is given up when the call has begun before it could go", async () => {
    sink.answer = () => ({ code: 451, says: "later" });
    await book({ start: new Date(now().getTime() + hourMs) });
    await work();
    relay.pass(2 * hourMs);
    await work();
    const { dead } = (
      await relay.ask("GET", "/v1/mail", { token: coach.token })
    ).json<{ dead: { why: string }[] }>();
    expect(dead.map(({ why }) => why)).toEqual([
      "It could not be sent before the call began.",
      "It could not be sent before the call began.",
    ]);
  });

  it("waits when nobody answers at all, and says which code", async () => {
    await sink.stop();
    await book();
    await work();
    expect(await jobs()).toMatchObject([
      { last_error: "ECONNREFUSED", sending_at: null, dead_at: null },
      { last_error: "ECONNREFUSED", sending_at: null, dead_at: null },
    ]);
    sink = await smtpSink();
  });

  it("is tried again when the server never says that it has it, under the same name", async () => {
    await hoursOf(relay.store, coach.id, { mail: null });
    sink.hangsUp = true;
    await book();
    await work();
    const [job] = await jobs();
    expect(job?.sending_at).not.toBeNull();
    sink.hangsUp = false;
    relay.pass(hourMs);
    await work();
    const mails = await sink.parsed();
    expect(mails).toHaveLength(2);
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1);
    expect(new Set(mails.map((mail) => calendarIn(mail))).size).toBe(1);
  });

  it("that may have left tells nobody less of what came after it", async () => {
    sink.hangsUp = true;
    const { id } = await book();
    await work();
    await change(id, "coach", { start: inDays(8) });
    await change(id, "coach", { start: inDays(9) });
    sink.hangsUp = false;
    relay.pass(hourMs);
    await work();
    const mails = await mailsTo("pat@person.example");
    expect(subjects(mails)).toEqual([
      "Your call on …",
      "Your call is now on …",
    ]);
    expect(mails.map((mail) => readTwice(calendarIn(mail)).sequence)).toEqual([
      1, 3,
    ]);
  });

  it("does not wait for ever for a server that says nothing", async () => {
    const mute = createServer(() => undefined).listen(0, "127.0.0.1");
    await once(mute, "listening");
    await hoursOf(relay.store, coach.id, { mail: null });
    await book();
    const { port } = mute.address() as AddressInfo;
    await work(
      smtpPost({
        url: `smtp://127.0.0.1:${port}`,
        from,
        patience: { greetingTimeout: 200 },
      }),
    );
    expect(await jobs()).toMatchObject([
      { last_error: "ETIMEDOUT", sending_at: null },
    ]);
    mute.close();
  });
});

describe("an address", () => {
  it.each([
    "pat@person.example>, <eve@other.example",
    "pat@person.example, eve@other.example",
    "pat@person.example\r\nBcc: eve@other.example",
    "Pat <pat@person.example>",
    "pat@person.example\nRCPT TO:<eve@other.example>",
    "-oQ/tmp @person.example",
  ])("that holds more than one, %j, is written to by nobody", async (to) => {
    await hoursOf(relay.store, coach.id, { mail: null });
    const { id } = await book({ to });
    await work();
    expect(sink.taken).toEqual([]);
    expect(await jobs()).toMatchObject([{ last_error: "no-address" }]);
    expect(await bookingOf(id)).toMatchObject({ mail_failed: true });
  });

  it("and a name that try to be a header are text", async () => {
    await relay.store
      .updateTable("coach")
      .set({ name: 'Ann"\r\nBcc: eve@other.example <x@y>, <b>' })
      .where("id", "=", coach.id)
      .execute();
    await book();
    await work();
    expect(sink.taken.map(({ to }) => to)).toEqual([
      ["pat@person.example"],
      ["anna@coach.example"],
    ]);
    for (const mail of await sink.parsed()) {
      expect(mail.headers.has("bcc")).toBe(false);
      expect(String(mail.html)).not.toContain("<b>");
      expect(mail.from?.value).toHaveLength(1);
      expect(mail.from?.value[0]?.address).toBe(from);
    }
  });
});

describe("whoever booked", () => {
  const giveAddress = (
    { id, right }: Awaited<ReturnType<typeof bookCall>>,
    to: string | null,
  ) =>
    relay.ask("POST", `/v1/calls/${id}/mail`, {
      token: right,
      body: { mail: to === null ? null : { to, right } },
    });
  const cameBack = (letter: string | undefined) => {
    const report = bounceReport({ letter: letter ?? "" });
    const returned = readReturned(report);
    if (returned === null) throw new Error("not read");
    return noteReturned(relay.store, returned, now());
  };

  it("gives another address when mail failed: the invitation and the reminder go there, and the mark goes", async () => {
    const call = await book({ to: "wrong@person.example", remind: [24] });
    sink.answer = (to) =>
      to === "wrong@person.example"
        ? { code: 550, says: "5.1.1 nobody" }
        : null;
    await work();
    expect((await bookingOf(call.id)).mail_failed).toBe(true);
    const given = await giveAddress(call, "right@person.example");
    expect(given.json()).toMatchObject({
      revision: 1,
      mail: { wanted: true, failed: false },
    });
    // What was given up about the old one is nobody's trouble any more.
    expect((await jobs()).filter(({ dead_at }) => dead_at !== null)).toEqual(
      [],
    );
    // The same again is not told again.
    await giveAddress(call, "right@person.example");
    await work();
    await giveAddress(call, "right@person.example");
    relay.pass(6.5 * dayMs);
    await work();
    const mails = await mailsTo("right@person.example");
    expect(mails.map(({ text }) => text)).toEqual([
      expect.stringContaining("is booked"),
      expect.stringContaining("You asked to be reminded"),
    ]);
    expect(readTwice(calendarIn(mails[0] as ParsedMail))).toMatchObject({
      method: "REQUEST",
      uid: call.id,
      sequence: 1,
    });
    expect(await mailsTo("wrong@person.example")).toEqual([]);
  });

  it("is not said to have a wrong address when mail to an earlier one comes back later", async () => {
    const call = await book({ to: "old@person.example" });
    await work();
    await giveAddress(call, "new@person.example");
    await work();
    const [old] = await mailsTo("old@person.example");
    const [later] = await mailsTo("new@person.example");
    expect(later?.messageId).not.toBe(old?.messageId);
    expect(await cameBack(old?.messageId)).toBe(false);
    expect((await bookingOf(call.id)).mail_failed).toBe(false);
    expect(await cameBack(later?.messageId)).toBe(true);
    expect((await bookingOf(call.id)).mail_failed).toBe(true);
  });

  it("has nothing written any more, and can have it again", async () => {
    const call = await book({ remind: [24] });
    const none = await giveAddress(call, null);
    expect(none.json()).toMatchObject({ mail: { wanted: false } });
    await work();
    await change(call.id, "coach", { start: inDays(8) });
    await work();
    expect(await mailsTo("pat@person.example")).toEqual([]);
    await giveAddress(call, "pat@person.example");
    await work();
    const [mail] = await mailsTo("pat@person.example");
    expect(readTwice(calendarIn(mail as ParsedMail)).sequence).toBe(2);
  });

  it("has a relay write to no more than so many strangers, and of no call that is over", async () => {
    const call = await book();
    for (let n = 1; n <= limits.mailChanges; n += 1)
      expect((await giveAddress(call, `p${n}@person.example`)).statusCode).toBe(
        200,
      );
    expect((await giveAddress(call, "one@more.example")).json()).toMatchObject({
      kind: "not-allowed",
    });
    expect((await giveAddress(call, null)).statusCode).toBe(200);
    const ended = await book({ to: "quiet@person.example" });
    await change(ended.id, "person");
    expect((await giveAddress(ended, "late@person.example")).statusCode).toBe(
      409,
    );
    expect((await giveAddress(ended, null)).statusCode).toBe(200);
  });
});

describe("somebody who waits", () => {
  it("is told once of each hour, with a link to the list", async () => {
    const [id, right] = [randomUUID(), `${"A".repeat(42)}A`];
    const [start, other] = [inDays(3), inDays(4)];
    await relay.store
      .insertInto("wait")
      .values({
        id,
        coach_id: coach.id,
        kind: JSON.stringify({}),
        from_at: now(),
        to_at: inDays(9),
        person_zone: "Asia/Kolkata",
        owner: Buffer.alloc(32),
        mail_to: "waits@person.example",
        mail_right: right,
      })
      .execute();
    const tell = (free: Date) =>
      relay.store.transaction().execute((transaction) =>
        tellOfWait(transaction, {
          wait: id,
          coach: coach.id,
          start: free,
          at: now(),
        }),
      );
    for (const free of [start, start, other]) await tell(free);
    await work();
    // What was sent is no work any more, and what was told still is.
    for (const free of [other, start]) await tell(free);
    expect(await jobs()).toEqual([]);
    await work();
    const mails = await mailsTo("waits@person.example");
    expect(subjects(mails)).toEqual([
      "An hour is free on …",
      "An hour is free on …",
    ]);
    const link = /#\/call\/(\S+)/.exec(mails[0]?.text ?? "")?.[1] ?? "";
    expect(parseWaitLink(link)).toMatchObject({ wait: id, right });
  });
});

describe("a coach who is erased", () => {
  const erase = async (): Promise<void> => {
    const erased = await relay.ask("DELETE", "/v1/account", {
      token: coach.token,
    });
    expect(erased.statusCode).toBe(204);
  };
  const seen = (call: { readonly id: string; readonly right: string }) =>
    relay.ask("GET", `/v1/calls/${call.id}`, { token: call.right });

  it("has everybody told who has a call to come, by mail and by its link", async () => {
    const told = await book({ to: "told@person.example", remind: [24] });
    const unheard = await book({ to: "unheard@person.example" });
    const silent = await book({ to: null });
    const past = await book({ to: "past@person.example" });
    await relay.store
      .updateTable("booking")
      .set({ starts_at: inDays(-2) })
      .where("id", "=", past.id)
      .execute();
    await work();
    const late = await book({ to: "late@person.example" });
    await change(unheard.id, "coach", { said: "Sorry." });
    const before = sink.taken.length;
    await erase();
    await work();
    for (const [to, call, sequence] of [
      ["told@person.example", told, 2],
      ["late@person.example", late, 2],
      ["unheard@person.example", unheard, 2],
    ] as const) {
      const mail = (await mailsTo(to)).at(-1) ?? never();
      expect(subjects([mail])).toEqual(["Your call on … is cancelled"]);
      expect(mail.text).toContain(
        `${coach.name} takes no calls here any more, so your call is cancelled.`,
      );
      expect(mail.text).not.toMatch(/another time|move|meet\.example/i);
      expect(readTwice(calendarIn(mail))).toMatchObject({
        method: "CANCEL",
        uid: call.id,
        sequence,
      });
    }
    expect(sink.taken.length - before).toBe(3);
    expect(await jobs()).toEqual([]);
    for (const call of [told, late, silent]) {
      const answer = await seen(call);
      expect(answer.json()).toMatchObject({
        state: "cancelled",
        changedBy: "coach",
        said: "",
        coach: { id: coach.id, name: coach.name, isGone: true },
        kind: { where: "", price: "", payLink: "" },
      });
      for (const [what, body] of [
        ["move", { start: inDays(9).toISOString() }],
        ["cancel", {}],
      ] as const) {
        const asked = await relay.ask("POST", `/v1/calls/${call.id}/${what}`, {
          token: call.right,
          body: { revision: 2, said: "", ...body },
        });
        expect(asked.statusCode).toBe(409);
      }
    }
    expect((await seen(unheard)).json()).toMatchObject({ said: "Sorry." });
    expect((await seen(past)).statusCode).toBe(404);
  });

  it("has everybody told who waits for an hour and gave an address; then nothing of it is left", async () => {
    const { id: coachId, name, token } = coach;
    const wait = async (to: string | null) => {
      const [id, right] = [randomUUID(), newToken()];
      await relay.store
        .insertInto("wait")
        .values({
          id,
          coach_id: coachId,
          kind: JSON.stringify({ where: "planted place" }),
          from_at: inDays(20),
          to_at: inDays(40),
          person_zone: "Asia/Kolkata",
          owner: digestOf(right),
          mail_to: to,
          mail_right: to === null ? null : right,
        })
        .execute();
      return { id, right };
    };
    const waits = () =>
      relay.store.selectFrom("wait").select(["id", "kind"]).execute();
    const one = await wait("kim@person.example");
    await wait(null);
    const refused = await wait("wrong@person.example");
    await relay.store.transaction().execute((transaction) =>
      tellOfWait(transaction, {
        wait: one.id,
        coach: coachId,
        start: inDays(30),
        at: now(),
      }),
    );
    const erased = await relay.ask("DELETE", "/v1/account", { token });
    expect(erased.statusCode).toBe(204);
    expect((await waits()).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      [one, refused]
        .map(({ id }) => ({ id, kind: { where: "", price: "", payLink: "" } }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    const look = await relay.ask("GET", `/v1/waits/${one.id}`, {
      token: one.right,
    });
    expect(look.statusCode).toBe(404);
    sink.answer = (to) =>
      to === "wrong@person.example" ? { code: 550, says: "nobody" } : null;
    await work();
    const mails = await sink.parsed();
    expect(subjects(mails)).toEqual(["Your wait for a call is over"]);
    expect(mails[0]?.text).toContain(`${name} takes no calls here any more`);
    expect(await waits()).toEqual([]);
  });

  it("leaves nothing of who waits when they cannot be told", async () => {
    const id = randomUUID();
    await relay.store
      .insertInto("wait")
      .values({
        id,
        coach_id: coach.id,
        kind: "{}",
        from_at: inDays(20),
        to_at: inDays(40),
        person_zone: "Asia/Kolkata",
        owner: digestOf(newToken()),
        mail_to: "kim@person.example",
        mail_right: newToken(),
      })
      .execute();
    await relay.ask("DELETE", "/v1/account", { token: coach.token });
    sink.answer = () => ({ code: 451, says: "later" });
    await work();
    relay.pass(3 * dayMs);
    // A sweep goes by the database's clock as well.
    await sql`update wait set from_at = from_at - interval '3 days', to_at = to_at - interval '3 days'`.execute(
      relay.store,
    );
    await sweep(relay.store, now());
    expect(await relay.store.selectFrom("wait").selectAll().execute()).toEqual(
      [],
    );
    await work();
    expect(await jobs()).toEqual([]);
  });

  it("is nowhere any more once those calls are forgotten, a month later", async () => {
    const call = await book();
    await book({ to: "gone@person.example" });
    await erase();
    const rows = await relay.store
      .selectFrom("booking")
      .select(["coach_id", "sealed", "forget_at"])
      .execute();
    expect(rows).toHaveLength(2);
    for (const { coach_id, sealed, forget_at } of rows) {
      expect([coach_id, sealed]).toEqual([null, null]);
      expect(forget_at.getTime() - now().getTime()).toBeLessThanOrEqual(
        30 * dayMs,
      );
    }
    await work();
    // A sweep goes by the earlier of two clocks: what is stored is brought back by a month.
    await relay.pool.query(
      "update booking set forget_at = forget_at - interval '30 days'",
    );
    await sweep(relay.store, now());
    expect((await seen(call)).statusCode).toBe(404);
    const { rows: tables } = await relay.pool.query<{ name: string }>(
      "select c.relname::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = current_schema() and c.relkind = 'r'",
    );
    expect(tables.length).toBeGreaterThan(10);
    for (const { name } of tables) {
      const { rows: kept } = await relay.pool.query<{ text: string }>(
        `select row_to_json(t)::text as text from "${name}" t`,
      );
      for (const { text } of kept) {
        expect(text).not.toContain(coach.id);
        expect(text).not.toContain(coach.name);
      }
    }
  });

  it("has the mail of a change that waits told as the end", async () => {
    const { id } = await book();
    await work();
    await change(id, "person", { start: inDays(8) });
    await erase();
    await work();
    const mails = await mailsTo("pat@person.example");
    expect(subjects(mails)).toEqual([
      "Your call on …",
      "Your call on … is cancelled",
    ]);
    expect(mails.map((mail) => readTwice(calendarIn(mail)).sequence)).toEqual([
      1, 3,
    ]);
  });
});

function never(): never {
  throw new Error("no mail");
}

describe("relays that work on one database", () => {
  it("send each mail once", async () => {
    await hoursOf(relay.store, coach.id, { mail: null });
    sink.thinks = 20;
    const many = 60;
    const calls = [];
    for (let count = 0; count < many; count += 1)
      calls.push(await book({ to: `p${count}@person.example` }));
    const workers = [startWorker(atWork()), startWorker(atWork())];
    await expect
      .poll(
        async () => {
          for (const worker of workers) worker.nudge();
          return (await jobs()).length;
        },
        { timeout: 60_000 },
      )
      .toBe(0);
    await Promise.all(workers.map((worker) => worker.stop()));
    const to = sink.taken.flatMap((mail) => mail.to);
    expect(to.toSorted()).toEqual(
      calls.map((_, count) => `p${count}@person.example`).toSorted(),
    );
  });
});
