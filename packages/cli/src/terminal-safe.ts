/** What a person typed, without the characters that would steer their terminal. */
export function terminalSafe(text: string): string {
  const plain = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "?");
  return plain.length > 200 ? `${plain.slice(0, 200)}…` : plain;
}
