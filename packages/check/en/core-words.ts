/** Words of danger that people write with gaps or signs in them, to slip past a filter or because they are hard to write; the longest first. */
export const coreWords: readonly string[] = [
  "strangling",
  "overdosing",
  "unaliving",
  "murdering",
  "strangle",
  "suicidal",
  "shooting",
  "stabbing",
  "overdose",
  "yourself",
  "suicide",
  "unalive",
  "killing",
  "hanging",
  "stabbed",
  "himself",
  "myself",
  "murder",
  "killed",
  "wrists",
  "bridge",
  "tablets",
  "shoot",
  "kills",
  "dying",
  "death",
  "drown",
  "noose",
  "pills",
  "choke",
  "knife",
  "kill",
  "dead",
  "stab",
  "hang",
  "slit",
  "harm",
  "hurt",
  "life",
  "burn",
  "die",
].toSorted((a, b) => b.length - a.length);

/** The words of danger that are put together again where a blank splits them: no two pieces of these are words. */
export const splitWords: ReadonlySet<string> = new Set([
  "suicidal",
  "suicide",
  "strangle",
  "unalive",
  "killing",
  "killed",
  "myself",
  "murder",
  "kill",
]);

/** What stands around words of danger, to find the words again in a row of single letters. */
export const wordsAround: ReadonlySet<string> = new Set(
  `
i im ill ive id a am and all alone anymore any before be by because bridge can cant could cut do dont done
down end for from forever gonna go going gone good goodbye goodnight her here him his house how if in is it its
jump just kids last let life live living love me more must my need night no not now of off on or out over pills
please put ready really rope self so soon sorry tell than that the them then there they this throat to today
tomorrow tonight too took up us wanna want wanted was we when will wish with without wont wrists you your yourself
he she face car legs gun knife u r ur
`
    .trim()
    .split(/\s+/),
);
