import { createHash, createHmac, randomBytes } from "node:crypto";

/** What is kept of a capability: its SHA-256, 32 bytes. */
export function digestOf(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** A name for something that says nothing of it to whoever has not this relay's secret: HMAC-SHA-256, 32 bytes. */
export function nameOf(secret: Buffer, purpose: string, thing: string): Buffer {
  return createHmac("sha256", secret).update(`${purpose}\n${thing}`).digest();
}

/** A new capability: 256 bits by chance. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}
