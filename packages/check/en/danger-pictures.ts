/** What a picture can stand for in words of danger. */
export interface DangerPicture {
  /** What is done with it, where a deed is meant. */
  readonly deed: string | null;
  /** What it shows, where a thing is meant. */
  readonly thing: string | null;
}

/** Pictures that stand in the place of a word of danger, each as the check compares it. */
export const dangerPictures: ReadonlyMap<string, DangerPicture> = new Map(
  (
    [
      ["🔫", "shoot", "gun"],
      ["🔪🗡", "stab", "knife"],
      ["💊", null, "pills"],
      ["🪢", "hang", "noose"],
      ["💀☠⚰🪦", "die", "grave"],
      ["🔥", "burn", "fire"],
      ["👊🤜🤛", "punch", null],
      ["🌉", null, "bridge"],
      ["🚂🚃🚄🚅🚆🚇🚈🚉🚊🚝🚞", null, "train"],
      ["🚚🚛", null, "lorry"],
    ] as const
  ).flatMap(([pictures, deed, thing]) =>
    Array.from(pictures, (one) => [one, { deed, thing }] as const),
  ),
);
