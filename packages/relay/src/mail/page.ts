/** One mail as text and as HTML, from the same lines. */
export interface Lines {
  readonly title: string;
  readonly opening: string;
  /** What stands beside a call: its name, and its text. */
  readonly facts: readonly (readonly [name: string, text: string])[];
  readonly note?: string | undefined;
  /** Where something can be done, with the words before it; null where there is no address. */
  readonly link: { readonly words: string; readonly url: string } | null;
  readonly withoutLink: string;
  readonly ending: string;
}

/** The lines as plain text. */
export function asText(lines: Lines): string {
  return [
    lines.opening,
    lines.facts.map(([name, text]) => `${name}: ${text}`).join("\n"),
    lines.note,
    lines.link === null
      ? lines.withoutLink
      : `${lines.link.words}\n${lines.link.url}`,
    `-- \n${lines.ending}`,
  ]
    .filter((part) => part !== undefined && part !== "")
    .join("\n\n");
}

/**
 * The lines as a page that asks for nothing from anywhere. It sets no colour of text or ground, so that a dark screen
 * stays dark, and a large type large.
 */
export function asHtml(lines: Lines): string {
  const facts = lines.facts
    .map(
      ([name, text]) =>
        `<p style="margin:0 0 12px"><strong>${escaped(name)}</strong><br>${escaped(text)}</p>`,
    )
    .join("\n");
  const link =
    lines.link === null
      ? `<p>${escaped(lines.withoutLink)}</p>`
      : `<p>${escaped(lines.link.words)}<br><a href="${escaped(lines.link.url)}">${escaped(lines.link.url)}</a></p>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(lines.title)}</title>
</head>
<body style="margin:0;padding:16px;font-family:sans-serif;font-size:1rem;line-height:1.5">
<div style="max-width:36rem;margin:0 auto;overflow-wrap:anywhere">
<p>${escaped(lines.opening)}</p>
${facts}
${lines.note === undefined ? "" : `<p>${escaped(lines.note)}</p>`}
${link}
<hr>
<p>${escaped(lines.ending)}</p>
</div>
</body>
</html>
`;
}

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
