import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Letter } from "./letter.ts";
import { outboxPost } from "./outbox-post.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "outbox-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const letter: Letter = {
  id: "0f8fad5b.person.1@relay.invalid",
  to: "pat@person.example",
  fromName: "Änne O’Neill",
  subject: "Your call on Monday 29 March, 11:00",
  text: "Text",
  html: "<p>Text</p>",
  at: new Date("2027-03-01T08:00:00.000Z"),
};

describe("the outbox", () => {
  it("takes each letter once, whole, for nobody else to read", async () => {
    const outbox = join(folder, "outbox");
    const post = outboxPost(outbox, "nobody@relay.invalid");
    const sent = await Promise.all(
      Array.from({ length: 5 }, () => post.send(letter)),
    );
    expect(sent).toEqual(sent.map(() => ({ is: "sent" })));
    expect(await readdir(outbox)).toEqual(["0f8fad5b.person.1.eml"]);
    const file = join(outbox, "0f8fad5b.person.1.eml");
    expect((await stat(outbox)).mode & 0o777).toBe(0o700);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const read = await simpleParser(await readFile(file));
    expect(read).toMatchObject({
      subject: letter.subject,
      messageId: `<${letter.id}>`,
      date: letter.at,
      text: "Text",
    });
    expect(read.from?.value).toEqual([
      { name: letter.fromName, address: "nobody@relay.invalid" },
    ]);
  });

  it("lets a letter wait that it cannot lay down", async () => {
    const post = outboxPost("/dev/null/outbox", "nobody@relay.invalid");
    expect(await post.send(letter)).toEqual({
      is: "later",
      code: "ENOTDIR",
      stayed: true,
    });
  });

  it("lays no letter anywhere else, whatever it is called", async () => {
    const outbox = join(folder, "outbox");
    await outboxPost(outbox, "nobody@relay.invalid").send({
      ...letter,
      id: "../../x/y@z",
    });
    expect(await readdir(outbox)).toEqual([".._.._x_y.eml"]);
  });
});
