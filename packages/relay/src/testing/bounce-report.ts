/**
 * A report as mail servers write it.
 * @param letter - the `Message-ID` of what came back, as it stood in it.
 */
export function bounceReport({
  letter,
  action = "failed",
  status = "5.1.1",
}: {
  readonly letter: string;
  readonly action?: string;
  readonly status?: string;
}): string {
  return [
    "From: MAILER-DAEMON@mail.example",
    "To: calls@desk.example",
    "Subject: Undelivered Mail Returned to Sender",
    "Message-Id: <20270301080000.ABC@mail.example>",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mail.example",
    "",
    "Final-Recipient: rfc822; pat@person.example",
    `Action: ${action}`,
    `Status: ${status}`,
    "Diagnostic-Code: smtp; 550 5.1.1 no such user",
    "",
    "--b",
    "Content-Type: text/rfc822-headers",
    "",
    "Subject: Your call on Monday 29 March, 11:00",
    `Message-ID: ${letter}`,
    "",
    "--b--",
    "",
  ].join("\r\n");
}
