/** The ways a body is held, best first. */
export const encodings = ["br", "gzip", "identity"] as const;

export type Encoding = (typeof encodings)[number];

/** One file of the built app, in memory, with the smaller forms it compresses to. */
export interface Asset {
  /** The address it is served under, for example `/assets/main-1a2b3c4d.js`. */
  readonly path: string;
  readonly contentType: string;
  /** True when the name carries a hash of the content, so that it may be kept for ever. */
  readonly immutable: boolean;
  /** Hex digest of the content, used as its entity tag. */
  readonly digest: string;
  /** The security policy it is served with, where it brings one of its own. */
  readonly policy?: string;
  readonly bodies: Readonly<{ identity: Buffer }> &
    Readonly<Partial<Record<Encoding, Buffer>>>;
}
