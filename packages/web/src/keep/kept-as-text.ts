/**
 * Whatever stands in the storage as JSON that loses nothing a record can hold:
 * bytes, as of what is sealed, become `{ "base64": … }`.
 */
export function keptAsText(kept: unknown): string {
  const above = new Set<object>();
  const plain = (value: unknown): unknown => {
    if (typeof value === "bigint") return { bigint: value.toString() };
    if (typeof value !== "object" || value === null) return value;
    if (value instanceof ArrayBuffer) return bytes(new Uint8Array(value));
    if (ArrayBuffer.isView(value))
      return bytes(
        new Uint8Array(value.buffer, value.byteOffset, value.byteLength),
      );
    if (value instanceof Date) return { date: value.getTime() };
    if (above.has(value)) return { again: true };
    above.add(value);
    const told =
      value instanceof Map
        ? { map: [...value].map(plain) }
        : value instanceof Set
          ? { set: [...value].map(plain) }
          : Array.isArray(value)
            ? value.map(plain)
            : Object.fromEntries(
                Object.entries(value).map(([key, part]) => [key, plain(part)]),
              );
    above.delete(value);
    return told;
  };
  return `${JSON.stringify(plain(kept) ?? null, null, 2)}\n`;
}

function bytes(content: Uint8Array): { readonly base64: string } {
  let text = "";
  for (const byte of content) text += String.fromCodePoint(byte);
  return { base64: btoa(text) };
}
