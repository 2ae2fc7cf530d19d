import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import ICAL from "ical.js";
import { simpleParser } from "mailparser";
import { openPool } from "../packages/relay/src/database/open-pool.ts";
import { connectionToRunning } from "../packages/relay/src/database/running-embedded.ts";
import { storeOn, type Store } from "../packages/relay/src/store/store.ts";
import {
  bookCall,
  changeCall,
} from "../packages/relay/src/testing/calls-told.ts";
import { insertCoach } from "../packages/relay/src/testing/insert-coach.ts";
import {
  pagesIn,
  type RelayProcess,
  startProcess,
} from "../packages/relay/src/testing/relay-process.ts";
import { say, sayMachine } from "./report.ts";

/**
 * Books, moves and cancels calls on a relay whose mail goes to Debian's own Exim, and says what lay in the mailbox: each
 * mail once, those of each call in order, each with a calendar file that can be read. Needs `exim4-daemon-light` and an
 * account that may start it as `Debian-exim`, such as root in a container; server and mailbox go with the run.
 */

const program = "/usr/sbin/exim4";
const count = 60;
const weekMs = 7 * 86_400_000;
const coach = "0f8fad5b-d9cb-469f-a165-70867728950e";

/** Takes what is for `person.example`, refuses all else, and lays each mail as a file into one folder. */
const settings = (folder: string): string => `
primary_hostname = mail.example
domainlist here = person.example
spool_directory = ${folder}/spool
log_file_path = ${folder}/log/%slog
pid_file_path = ${folder}/exim.pid
local_interfaces = 127.0.0.1
acl_smtp_rcpt = rcpt
deliver_drop_privilege = true
keep_environment =
host_lookup =
rfc1413_query_timeout = 0s
begin acl
rcpt:
  accept domains = +here
  deny message = nobody here
begin routers
all:
  driver = accept
  domains = +here
  transport = mailbox
begin transports
mailbox:
  driver = appendfile
  directory = ${folder}/mailbox
  maildir_format
  envelope_to_add
  user = Debian-exim
  group = Debian-exim
`;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "string" ? 0 : (address?.port ?? 0);
  server.close();
  await once(server, "close");
  return port;
}

async function startExim(folder: string, port: number): Promise<ChildProcess> {
  const before = await startsIn(folder);
  const child = spawn(
    program,
    ["-C", join(folder, "exim.conf"), "-bdf", "-oX", `127.0.0.1.${port}`],
    { stdio: ["ignore", "inherit", "inherit"] },
  );
  await until("Exim to start", async () => {
    if (child.exitCode !== null) throw new Error("Exim ended by itself.");
    return (await startsIn(folder)) > before;
  });
  return child;
}

async function endExim(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

async function until(
  what: string,
  isSo: () => Promise<boolean>,
): Promise<void> {
  const end = performance.now() + 180_000;
  while (!(await isSo())) {
    if (performance.now() > end)
      throw new Error(`Waited too long for ${what}.`);
    await pause(50);
  }
}

async function logIn(folder: string): Promise<string> {
  return readFile(join(folder, "log", "mainlog"), "utf8").catch(() => "");
}

const startsIn = async (folder: string): Promise<number> =>
  (await logIn(folder)).split("daemon started").length;

const mailsIn = (folder: string): Promise<readonly string[]> =>
  readdir(join(folder, "mailbox", "new")).catch(() => []);

/** What a mail in the box says of its call. */
async function readMail(folder: string, file: string) {
  const mail = await simpleParser(
    await readFile(join(folder, "mailbox", "new", file)),
  );
  const calendar = ICAL.Component.fromString(
    mail.attachments[0]?.content.toString("utf8") ?? "",
  );
  const event = calendar.getFirstSubcomponent("vevent");
  return {
    name: mail.messageId ?? "",
    isWhole: Boolean(mail.subject) && Boolean(mail.text) && Boolean(mail.html),
    method: String(calendar.getFirstPropertyValue("method")),
    call: String(event?.getFirstPropertyValue("uid")),
    revision: Number(event?.getFirstPropertyValue("sequence")),
  };
}

const folder = await mkdtemp(join(tmpdir(), "staying-power-mail-"));
const exim = join(folder, "exim");
for (const part of ["", "spool", "log", "mailbox"])
  await mkdir(join(exim, part), { recursive: true });
await writeFile(join(exim, "exim.conf"), settings(exim));
execFileSync("chown", ["-R", "Debian-exim:Debian-exim", exim]);
execFileSync("chown", ["root:root", join(exim, "exim.conf")]);
await chmod(folder, 0o755);
await pagesIn(folder);
const port = await freePort();
let server = await startExim(exim, port);
const relay = await startProcess(folder, {
  SMTP_URL: `smtp://127.0.0.1:${port}`,
  MAIL_FROM: "calls@desk.example",
});
const connection = await connectionToRunning(join(folder, "data"));
if (connection === undefined) throw new Error("no database");
const store = storeOn(openPool(connection));
try {
  await look(await told(store, relay));
} finally {
  await store.destroy();
  await relay.end("SIGTERM");
  await endExim(server);
  await rm(folder, { recursive: true, force: true });
}

/** As after any request that changes something: the relay looks whether there is work. */
async function nudge({ at }: RelayProcess): Promise<void> {
  await fetch(`${at}/v1/sessions`, { method: "POST", body: "" });
}

/** Books, moves and cancels, and waits each time for the box; gives what each call has to have been told of. */
async function told(
  on: Store,
  by: RelayProcess,
): Promise<ReadonlyMap<string, readonly string[]>> {
  await insertCoach(on, {
    id: coach,
    name: "Anna",
    handle: "anna",
    recipient: `age1${"q".repeat(58)}`,
    wayIn: randomUUID(),
    now: new Date(),
  });
  const expected = new Map<string, string[]>();
  const arrived = (): Promise<void> =>
    until("the mails", async () => {
      await nudge(by);
      const all = [...expected.values()].flat().length;
      return (await mailsIn(exim)).length >= all;
    });
  const book = async (to: string): Promise<string> => {
    const at = new Date();
    const start = new Date(at.getTime() + weekMs);
    return (await bookCall(on, { coach, to, start, at })).id;
  };
  for (let each = 0; each < count; each += 1)
    expected.set(await book(`p${each}@person.example`), ["1 REQUEST"]);
  await arrived();
  const calls = [...expected.keys()];
  for (const call of calls.filter((_, place) => place % 2 === 0)) {
    const at = new Date();
    const start = new Date(at.getTime() + 2 * weekMs);
    await changeCall(on, { call, by: "coach", start, at });
    expected.get(call)?.push("2 REQUEST");
  }
  await arrived();
  for (const call of calls.filter((_, place) => place % 4 === 0)) {
    await changeCall(on, { call, by: "coach", at: new Date() });
    expected.get(call)?.push("3 CANCEL");
  }
  await arrived();
  // What is booked while the server is away comes once it is back; what it refuses is given up.
  await endExim(server);
  for (let each = 0; each < 5; each += 1)
    expected.set(await book(`q${each}@person.example`), ["1 REQUEST"]);
  const refused = await book("somebody@elsewhere.example");
  await nudge(by);
  await pause(2000);
  server = await startExim(exim, port);
  await arrived();
  await until("the refusal", async () => {
    await nudge(by);
    const { mail_failed } = await on
      .selectFrom("booking")
      .select("mail_failed")
      .where("id", "=", refused)
      .executeTakeFirstOrThrow();
    return mail_failed;
  });
  return expected;
}

/** Says what lay in the box, and fails where it is not what was told. */
async function look(
  expected: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const files = await mailsIn(exim);
  const mails = await Promise.all(files.map((file) => readMail(exim, file)));
  // Names of mails in the order in which the server took them.
  const order = Array.from(
    (await logIn(exim)).matchAll(/ <= .* id=(\S+)/g),
    ([, id]) => `<${id}>`,
  );
  const inOrder = mails.toSorted(
    (one, other) => order.indexOf(one.name) - order.indexOf(other.name),
  );
  const wrong = [...expected].filter(([call, wanted]) => {
    const had = inOrder.filter((mail) => mail.call === call);
    return (
      had.map(({ revision, method }) => `${revision} ${method}`).join() !==
      wanted.join()
    );
  });
  const all = [...expected.values()].flat().length;
  const whole = mails.filter(({ isWhole }) => isWhole).length;
  const names = new Set(mails.map(({ name }) => name)).size;
  const [version = ""] = execFileSync(program, ["-bV"]).toString().split("\n");
  sayMachine();
  say(`server    ${version}`);
  say(`calls     ${expected.size}`);
  say(`mails     ${mails.length} of ${all}, ${names} names`);
  say(`whole     ${whole}, each with a calendar file that is read`);
  say(`in order  ${expected.size - wrong.length} calls`);
  if (
    wrong.length > 0 ||
    mails.length !== all ||
    names !== all ||
    whole !== all
  )
    throw new Error("The mailbox does not have what was told.");
}
