import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A mail that a server took. */
export interface Taken {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
}

/** A mail server that takes what it is given, and refuses what it is told to. */
export interface SmtpSink {
  readonly url: string;
  readonly taken: readonly Taken[];
  /** How often somebody connected. */
  readonly connections: () => number;
  /** What it answers to an address: a code from 400 on refuses it. By default it takes all. */
  answer: (
    to: string,
  ) => { readonly code: number; readonly says: string } | null;
  /** How long it thinks about a text before it says that it has it, in milliseconds. */
  thinks: number;
  /** Whether it breaks the line off once it has a text, without a word. */
  hangsUp: boolean;
  /** The mails, read. */
  parsed(): Promise<readonly ParsedMail[]>;
  stop(): Promise<void>;
}

/** An error with the code that the server is to answer with. */
class Refused extends Error {
  readonly responseCode: number;
  constructor(code: number, says: string) {
    super(says);
    this.responseCode = code;
  }
}

/** Starts a mail server on a port of this machine. */
export async function smtpSink(port = 0): Promise<SmtpSink> {
  const taken: Taken[] = [];
  let connections = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onConnect: (_session, callback) => {
      connections += 1;
      callback();
    },
    onRcptTo: ({ address }, _session, callback) => {
      const refused = sink.answer(address);
      if (refused === null) callback();
      else callback(new Refused(refused.code, refused.says));
    },
    onData: (stream, { envelope }, callback) => {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("end", () => {
        taken.push({
          from: envelope.mailFrom === false ? "" : envelope.mailFrom.address,
          to: envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(pieces),
        });
        if (sink.hangsUp) {
          for (const one of server.connections)
            (one as { _socket: { destroy(): void } })._socket.destroy();
          return;
        }
        setTimeout(callback, sink.thinks);
      });
    },
  });
  server.on("error", () => undefined);
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  const at = (server.server.address() as AddressInfo).port;
  const sink: SmtpSink = {
    url: `smtp://127.0.0.1:${at}`,
    taken,
    connections: () => connections,
    answer: () => null,
    thinks: 0,
    hangsUp: false,
    parsed: () => Promise.all(taken.map(({ raw }) => simpleParser(raw))),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
  return sink;
}
