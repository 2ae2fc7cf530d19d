import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { bounceReport } from "../testing/bounce-report.ts";
import { bookCall } from "../testing/calls-told.ts";
import { relayOfFile } from "../testing/relay-of-file.ts";
import { noteReturned, readReturned } from "./returned.ts";

const call = "0f8fad5b-d9cb-469f-a165-70867728950e";

const report = ({
  letter = `<${call}.person.2@desk.example>`,
  ...more
}: Partial<Parameters<typeof bounceReport>[0]> = {}): string =>
  bounceReport({ letter, ...more });

describe("readReturned", () => {
  it("finds which letter came back for good", () => {
    const found = {
      letter: `${call}.person.2`,
      id: call,
      about: "person",
      nth: 0,
      status: "5.1.1",
    };
    expect(readReturned(report())).toEqual(found);
    const letter = `${call}.person.n2.3`;
    expect(readReturned(report({ letter: `<${letter}@x>` }))).toEqual({
      ...found,
      letter,
      nth: 2,
    });
    expect(readReturned(report().replaceAll("\r\n", "\n"))).toEqual(found);
    expect(
      readReturned(report({ letter: `\r\n <${call}.reminder.2.24@x>` })),
    ).toMatchObject({ about: "reminder" });
  });

  it.each([
    ["a delay", { action: "delayed", status: "4.4.1" }],
    ["a word that it arrived", { action: "delivered", status: "2.0.0" }],
    ["a letter of somebody else", { letter: "<x.person.2@desk.example>" }],
    ["what may come later", { status: "4.2.2" }],
  ])("passes over %s", (_, options) => {
    expect(readReturned(report(options))).toBeNull();
  });

  it("passes over a mail that is no report", () => {
    expect(readReturned("Subject: hello\r\n\r\nhello")).toBeNull();
    expect(readReturned("")).toBeNull();
  });
});

const relay = await relayOfFile();

describe("noteReturned", () => {
  it("says so beside the call and to the coach, once", async () => {
    const coach = await relay.newCoach();
    const at = relay.context.now();
    const { id } = await bookCall(relay.store, {
      coach: coach.id,
      to: "pat@person.example",
      start: new Date(at.getTime() + 7 * 86_400_000),
      at,
    });
    const returned = readReturned(report({ letter: `<${id}.person.1@x>` }));
    if (returned === null) throw new Error("not read");
    expect(await noteReturned(relay.store, returned, at)).toBe(true);
    expect(await noteReturned(relay.store, returned, at)).toBe(true);
    const { mail_failed } = await relay.store
      .selectFrom("booking")
      .select("mail_failed")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    expect(mail_failed).toBe(true);
    const state = await relay.ask("GET", "/v1/mail", { token: coach.token });
    expect(state.json()).toMatchObject({
      dead: [
        {
          about: "invitation",
          call: id,
          why: "It came back: the mail server of the address did not take it (5.1.1).",
        },
      ],
    });
  });

  it("says nothing of a call that is no more", async () => {
    const returned = readReturned(
      report({ letter: `<${randomUUID()}.person.1@x>` }),
    );
    if (returned === null) throw new Error("not read");
    const at = relay.context.now();
    expect(await noteReturned(relay.store, returned, at)).toBe(false);
  });
});
