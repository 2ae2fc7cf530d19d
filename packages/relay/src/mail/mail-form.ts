import type { SendMailOptions } from "nodemailer";
import type { Letter } from "./letter.ts";

/** A letter as nodemailer takes it: addresses as objects, which no text can make more of, and nothing read from elsewhere. */
export function mailForm(letter: Letter, from: string): SendMailOptions {
  const { calendar } = letter;
  return {
    messageId: `<${letter.id}>`,
    date: letter.at,
    from: { name: letter.fromName, address: from },
    to: { name: "", address: letter.to },
    envelope: { from, to: letter.to },
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    headers: {
      // No program is to answer, and none is to file it as a list. Source: RFC 3834, section 5.
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
    },
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(calendar === undefined
      ? {}
      : {
          icalEvent: {
            method: calendar.method,
            filename: "call.ics",
            content: calendar.content,
          },
        }),
  };
}
