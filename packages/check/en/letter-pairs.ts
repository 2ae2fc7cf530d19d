/**
 * Pairs of letters, `^` before a word and `$` after it, by how much they speak for another language than English:
 * the log odds first, in whole numbers. Fitted once by logistic regression on words that the check did not learn:
 * eight thousand of the corpus, and two and a half thousand of forty-five languages in Latin letters, of which it
 * tells five of six apart one by one. A word has some five of them.
 */
const table = `
-3 bi$ ea ex fl gh pt rm$
-2 ck cl cr ct dd dg dm dv ed$ ee ew ey ff ft gg gn gs$ io lk ly$ ms$ oa of ow rp rv sk$ sq sw tc tl ty ud$ wh wr ys
-1 ^r ^w af at bb bl br ca cc ce co ct$ d$ ds ds$ ef er$ f$ fi g$ ge$ gl gr ib ic if il in ir is ks ks$ l$ li lo ls$ ly nc nd ng$ no ns nt$ oe oo op ou ov p$ pa pi pl pp ra rc rg ro rr rs ry ry$ s$ sh sl sp ss st t$ th ti tr ts$ tt ty$ ue$ ug ul ur ve$ wi x$ y$
1 ^e ^i ^k ^n ^o ^v ^y ^z a$ aa ag$ ai$ ak$ am$ ar$ at$ au$ ay$ ci da eb ee$ ei ek em$ en$ et$ eu gy ht ij iu$ je ka ko ku lb mi$ mu ng o$ os$ ou$ ra$ re$ ri$ si$ ti$ to$ uk ur$ wo$ zu
2 ad$ ap$ as$ ea$ hc he$ hv i$ ig$ ik$ im$ io$ ir$ is$ je$ jo lo$ oy$ u$ ua$ uh uj un$ vu
3 j$ oz sz tt$
`;

const pairs: ReadonlyMap<string, number> = new Map(
  table
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [odds = "", ...all] = row.split(" ");
      return all.map((pair) => [pair, Number(odds)] as const);
    }),
);

/** The log odds of a word that has none of them. */
const none = 0.8;

/**
 * How foreign a word looks by its letters, in log odds: above nothing it is likelier no English.
 * @param word in lower case, without accents.
 */
export function foreignLook(word: string): number {
  const whole = `^${word}$`;
  const found = new Set([whole.slice(-3)]);
  for (let at = 0; at + 1 < whole.length; at += 1)
    found.add(whole.slice(at, at + 2));
  let odds = none;
  for (const pair of found) odds += pairs.get(pair) ?? 0;
  return odds;
}
