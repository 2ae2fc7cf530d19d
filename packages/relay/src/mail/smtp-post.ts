import { mailAddress } from "@staying-power/envelope";
import { createTransport } from "nodemailer";
import type { Post, Posted } from "./letter.ts";
import { mailForm } from "./mail-form.ts";

/** How long each step of a delivery may take, in milliseconds. */
const patience = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  dnsTimeout: 10_000,
} as const;

/** A mail server to hand letters to. */
export interface MailServer {
  /** `smtps://name:password@host`, or `smtp://host:port`, which has to offer STARTTLS unless it is this very machine. */
  readonly url: string;
  readonly from: string;
  /** Other times than the usual ones. */
  readonly patience?: Partial<Record<keyof typeof patience, number>>;
}

/** Hands each letter to a mail server, over a connection of its own. */
export function smtpPost(server: MailServer): Post {
  const { protocol, hostname, port, username, password } = new URL(server.url);
  const secure = protocol === "smtps:";
  const here = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  const transport = createTransport({
    host: hostname.replaceAll(/^\[|\]$/g, ""),
    port: port === "" ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && !here,
    ignoreTLS: here && !secure,
    ...(username === ""
      ? {}
      : {
          auth: {
            user: decodeURIComponent(username),
            pass: decodeURIComponent(password),
          },
        }),
    ...patience,
    ...server.patience,
  });
  return {
    send: async (letter) => {
      if (!mailAddress.safeParse(letter.to).success)
        return { is: "refused", code: "no-address" };
      try {
        await transport.sendMail(mailForm(letter, server.from));
        return { is: "sent" };
      } catch (error) {
        return failed(error);
      }
    },
  };
}

/** Codes of failures before anything of a letter was on its way. */
const beforeIt: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EDNS",
  "ETLS",
  "EAUTH",
  "EENVELOPE",
]);

/**
 * What a failure means. A refusal of the address or of the letter is final when its code is 500 or more; one of us, our
 * name or password, can be mended. What broke off after that may have arrived.
 * Source: RFC 5321, section 4.2.1.
 */
function failed(error: unknown): Posted {
  const { responseCode, response, command, codes, timeout } = detailsOf(error);
  if (responseCode >= 400) {
    const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(
      response,
    )?.[1];
    const code = [String(responseCode), enhanced].join(" ").trim();
    return responseCode >= 500 && ["RCPT TO", "DATA"].includes(command)
      ? { is: "refused", code }
      : { is: "later", code, stayed: true };
  }
  const stayed =
    codes.some((code) => beforeIt.has(code)) ||
    ["CONNECT_TIMEOUT", "GREETING_TIMEOUT", "UPGRADE_TIMEOUT"].includes(
      timeout,
    );
  return { is: "later", code: codes[0] ?? "fault", stayed };
}

interface Details {
  /** 0 where the server said nothing. */
  readonly responseCode: number;
  readonly response: string;
  readonly command: string;
  /** The system's code first, then nodemailer's. */
  readonly codes: readonly string[];
  readonly timeout: string;
}

function detailsOf(error: unknown): Details {
  const field = (name: string): unknown =>
    error instanceof Error ? Reflect.get(error, name) : undefined;
  const text = (name: string): string => {
    const value = field(name);
    return typeof value === "string" ? value : "";
  };
  const responseCode = field("responseCode");
  return {
    responseCode: typeof responseCode === "number" ? responseCode : 0,
    response: text("response"),
    command: text("command"),
    codes: [text("originalCode"), text("code")].filter((code) =>
      /^[A-Z\d_]{1,40}$/.test(code),
    ),
    timeout: text("timeoutType"),
  };
}
