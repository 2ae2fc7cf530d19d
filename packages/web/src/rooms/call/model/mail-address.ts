import { mailAddress } from "@staying-power/envelope";

/** The address in what was typed; null where it is no whole one. */
export function mailIn(text: string): string | null {
  const read = mailAddress.safeParse(text.trim());
  return read.success ? read.data : null;
}
