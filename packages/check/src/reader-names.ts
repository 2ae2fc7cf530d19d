/** Who read a draft: the small reader, which is always there, or the careful one, which knows more of the world. */
export const readerNames = ["small", "careful"] as const;

/** Who read a draft. */
export type ReaderName = (typeof readerNames)[number];
