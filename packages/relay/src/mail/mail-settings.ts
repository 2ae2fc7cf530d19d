import { join } from "node:path";
import { mailAddress } from "@staying-power/envelope";
import { dataFolder, type Environment } from "../database/database-from.ts";
import type { Result } from "../result.ts";

/** Where mail goes, and from which address. */
export type MailSettings =
  | { readonly to: "server"; readonly url: string; readonly from: string }
  | { readonly to: "folder"; readonly folder: string; readonly from: string };

/** The name of a setting that is wrong, and what it has to be. */
export interface WrongSetting {
  readonly name: string;
  readonly expected: string;
}

/** An address that nobody has. Source: RFC 2606, section 2. */
const nobody = "nobody@relay.invalid";

/** Reads SMTP_URL and MAIL_FROM; without the first, mail lies in a folder where whoever runs the relay can read it. */
export function mailSettingsFrom(
  environment: Environment,
): Result<MailSettings, WrongSetting> {
  const url = environment["SMTP_URL"] || undefined;
  const from = environment["MAIL_FROM"] || undefined;
  if (from !== undefined && !mailAddress.safeParse(from).success)
    return wrong("MAIL_FROM", "a plain address of mail: calls@desk.example");
  if (url === undefined)
    return {
      ok: true,
      value: {
        to: "folder",
        folder: outboxIn(environment),
        from: from ?? nobody,
      },
    };
  if (!isMailServer(url))
    return wrong(
      "SMTP_URL",
      "the address of a mail server: smtps://name:password@mail.example, or smtp:// with a port where it offers STARTTLS",
    );
  if (from === undefined)
    return wrong(
      "MAIL_FROM",
      "the address that mail comes from, where SMTP_URL is set",
    );
  return { ok: true, value: { to: "server", url, from } };
}

/** The folder in which letters lie where there is no mail server. */
function outboxIn(environment: Environment): string {
  return join(dataFolder(environment), "outbox");
}

function isMailServer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname, search } = new URL(text);
  return (
    ["smtp:", "smtps:"].includes(protocol) &&
    hostname !== "" &&
    ["", "/"].includes(pathname) &&
    search === ""
  );
}

function wrong(
  name: string,
  expected: string,
): { readonly ok: false; readonly error: WrongSetting } {
  return { ok: false, error: { name, expected } };
}
