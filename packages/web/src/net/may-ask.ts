/**
 * Whether the policy that this page came with lets it ask another server. The page is asked for itself, from what is kept
 * for offline use where it is kept; nothing else is asked.
 * @param origin of the other server.
 * @returns true as well where it cannot be known: then the request itself will tell.
 */
export async function mayAsk(origin: string): Promise<boolean> {
  try {
    const page = await fetch(location.pathname);
    const policies = page.headers.get("content-security-policy") ?? "";
    return allows(policies, origin, location.origin);
  } catch {
    return true;
  }
}

/**
 * Whether policies, as they stand in a header, let a page ask an origin.
 * @param own origin of the page.
 * Source: CSP 3, sections 2.2 and 6.7.2.
 */
export function allows(policies: string, origin: string, own: string): boolean {
  return policies.split(",").every((policy) => {
    const sources = sourcesOf(policy);
    return (
      sources === null ||
      sources.some(
        (source) =>
          source === origin ||
          (source === "'self'" && origin === own) ||
          source === new URL(origin).protocol ||
          // Where part of it is left open, the request itself will tell.
          source.includes("*"),
      )
    );
  });
}

/** What a page may ask by one policy; null where it says nothing of it. */
function sourcesOf(policy: string): readonly string[] | null {
  const directives = policy
    .split(";")
    .map((directive) => directive.trim().toLowerCase().split(/\s+/u));
  const [, ...sources] =
    directives.find(([name]) => name === "connect-src") ??
    directives.find(([name]) => name === "default-src") ??
    [];
  return directives.some(([name]) =>
    /^(?:connect|default)-src$/u.test(name ?? ""),
  )
    ? sources
    : null;
}
