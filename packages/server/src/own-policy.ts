import { createHash } from "node:crypto";

/**
 * The policy of a page that is whole in itself: it may run and show what stands
 * within it, each known by its digest, and load nothing at all.
 * @param page the text of a page.
 * @returns undefined for a page with nothing of its own within it, which the policy of the server suits.
 */
export function ownPolicy(page: string): string | undefined {
  const [scripts, styles] = [within(page, "script"), within(page, "style")];
  if (scripts.length + styles.length === 0) return undefined;
  return [
    "default-src 'none'",
    `script-src ${sourcesOf(scripts)}`,
    `style-src ${sourcesOf(styles)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** What stands within every element of this name that takes nothing from elsewhere. */
function within(page: string, name: "script" | "style"): readonly string[] {
  const elements = page.matchAll(
    new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, "g"),
  );
  return Array.from(elements, ([, text = ""]) => text);
}

function sourcesOf(texts: readonly string[]): string {
  if (texts.length === 0) return "'none'";
  return texts
    .map((text) => createHash("sha256").update(text).digest("base64"))
    .map((digest) => `'sha256-${digest}'`)
    .join(" ");
}
