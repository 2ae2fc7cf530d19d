import { reunionQuestions, type ReasonId } from "@staying-power/case";
import { randomStream, type RandomStream } from "@staying-power/engine";

/**
 * Imagined couples who are back together, and what one of them answers. Written apart from the table of likelihoods, by
 * another way and with numbers of its own, so that the two can disagree: each reason has a temper, each couple strays
 * from it, whoever answers sees it through their own eyes, and an answer is the one that comes nearest.
 */

/** What shows in how someone is with another, in units of which 2 is plain and 0 is neither way. */
const tempers = [
  "wants",
  "daylight",
  "begins",
  "needs",
  "sorry",
  "hurries",
  "ought",
  "talks",
  "shows",
  "reliable",
  "bodily",
] as const;

type Temper = (typeof tempers)[number];
type Tempers = Readonly<Partial<Record<Temper, number>>>;

// prettier-ignore
const temperOf: Readonly<Record<ReasonId, Tempers>> = {
  "few-alternatives":        { wants: .5, daylight: .3, needs: .6, talks: -.4, shows: -.2 },
  guilt:                     { wants: -.3, daylight: .8, begins: -1, sorry: 2, talks: .6, hurries: -.5, ought: .4, bodily: -1 },
  boredom:                   { wants: .2, daylight: -.4, reliable: -1.6, talks: -1, hurries: -.8, needs: .2, bodily: .6 },
  sex:                       { bodily: 2, daylight: -2, shows: -1.4, reliable: -1.4, talks: -1.2, wants: .4, hurries: -.8 },
  "problems-fix-themselves": { hurries: 1.4, talks: -1.8, wants: .8, daylight: .5, reliable: .5 },
  duty:                      { ought: 2, wants: -.4, reliable: 1, daylight: .8, begins: -.8, talks: .2 },
  "stick-it-out":            { ought: 1.2, wants: -.4, reliable: 1.2, daylight: .6, talks: .9, hurries: .5 },
  status:                    { shows: 2, hurries: 1, reliable: .6, talks: -.9, wants: .3 },
  loneliness:                { needs: 1.5, daylight: -1, hurries: 1, begins: .7, wants: .6, reliable: -.4 },
  support:                   { needs: 2, begins: .6, daylight: -.1, wants: .2, talks: -.5, reliable: -.5 },
  attraction:                { wants: 1.5, daylight: .8, begins: .8, talks: .8, reliable: .7, needs: -.3, hurries: -.3 },
};

/** What each answer leans on; `often` raises it for everyone, and `rosy` is how kind it is to the ex. */
type Lean = Tempers & { readonly often?: number; readonly rosy?: number };

// prettier-ignore
const leanOf: Readonly<Record<string, Readonly<Record<string, Lean>>>> = {
  "how-back": {
    "said-plainly": { wants: .3, talks: .4, often: .6, rosy: .3 }, "slid-back": { talks: -.4, often: .4 },
    "after-a-night": { bodily: 1, daylight: -.3 }, "in-need": { needs: 1, often: -.4 }, practical: { ought: .5, often: -.5 },
  },
  "change-before": {
    nothing: { wants: .4, often: 1.2, rosy: .2 }, "someone-ended": { needs: .5, wants: -.2 },
    "loss-or-illness": { needs: .9, ought: .2, often: -.6 }, "work-or-money": { needs: .7, often: -.3 },
    "alone-more": { needs: .8, daylight: -.3, often: -.2 }, "an-occasion": { shows: .8, often: -.5 },
    "others-urged": { ought: .8, sorry: .3, often: -.5 },
  },
  "i-did-before": {
    "lived-my-life": { wants: .4, sorry: -.5, often: 1 }, pleaded: { sorry: 1, ought: .3, wants: -.2 },
    "said-i-changed": { talks: -.2, hurries: .2, often: -.2 }, "helped-them": { needs: .8, often: -.2 },
    "one-apology": { wants: .2, talks: .3, often: -.4 },
  },
  "dated-before": {
    no: { ought: .4, often: .6 }, "it-did-not-work": { needs: .4, often: .2 }, "still-someone": { reliable: -.5, wants: -.4, often: -.8 },
  },
  "who-begins": { they: { begins: .8, rosy: .3, often: .2 }, both: { often: .5 }, me: { begins: -.8, wants: -.3, often: -.4 } },
  hours: { "by-day": { daylight: .8, often: .3, rosy: .2 }, evenings: { needs: .3, often: .4 }, late: { daylight: -.8, bodily: .6, often: -.5 } },
  "time-together": {
    ordinary: { daylight: .5, wants: .4, rosy: .2, often: .2 }, "fun-only": { reliable: -.8 },
    "nights-in": { bodily: .7, needs: .3, daylight: -.6 }, occasions: { shows: 1, ought: .2, often: -.4 },
  },
  "old-problem": {
    "own-part": { talks: .8, wants: .3, rosy: .3, often: -.4 }, named: { talks: .6 },
    "forget-it": { talks: -.8, hurries: .4 }, "blames-me": { wants: -.4, often: -.8 }, "not-yet": { talks: -.3, often: .3 },
  },
  "asks-about-me": { yes: { wants: .8, needs: -.4, rosy: .3 }, "a-little": { often: .4 }, hardly: { wants: -.6, needs: .5, bodily: .3, often: -.1 } },
  moods: { "good-and-bad": { wants: .6, reliable: .4, rosy: .2, often: .2 }, "bad-days": { needs: .9, often: -.1 }, "on-and-off": { reliable: -.7 } },
  noticed: { unasked: { wants: .9, rosy: .3, often: -.3 }, "when-told": { often: .1 }, no: { wants: -.6, often: .2 } },
  pace: { "slow-is-fine": { hurries: -.6, wants: .4, rosy: .2, often: .2 }, hurries: { hurries: .9 }, "stays-vague": { wants: -.4, reliable: -.5, hurries: -.3 } },
  "their-words": {
    "want-me": { wants: .9, rosy: .4 }, "owe-me": { ought: .9, often: -.3 }, "do-not-fail": { ought: .6, reliable: .3, wants: -.3, often: -.3 },
    "not-alone": { needs: .8 }, "feel-bad": { sorry: 1, often: -.2 }, "like-before": { hurries: .5, talks: -.4 }, "say-little": { talks: -.4, bodily: .3, often: .3 },
  },
  plans: { ahead: { reliable: .8, rosy: .2 }, "when-free": { often: .4 }, "last-minute": { reliable: -.8, daylight: -.2 } },
  closeness: {
    warm: { wants: .7, rosy: .3, often: .3 }, "only-bodily": { bodily: 1 }, "kind-but-far": { sorry: .6, wants: -.6, ought: .2 }, "trying-hard": { ought: .7, wants: -.3 },
  },
  shown: { "no-difference": { wants: .2, often: 1, rosy: .1 }, "seen-first": { shows: 1 }, "kept-hidden": { shows: -.6, bodily: .4, daylight: -.3 } },
};

/** How far couples, eyes and moments stray. */
const strays = {
  /** Of a couple from the temper of its reason, on each temper, for good. */
  couple: 0.8,
  /** How kindly someone sees the ex: mean and spread between people. */
  rosy: [0.4, 0.8],
  /** How sharply what is there decides an answer. */
  sharp: 1,
  /** Chance that an answer is any at all. */
  slip: 0.06,
  /** Chance that a question is not answered at a check. */
  silent: 0.3,
} as const;

/** One couple, as the one who answers sees it. */
export interface ImaginedCouple {
  /** What is answered at a check while this is the reason; a question that is not answered is left out. */
  readonly answers: (
    reason: ReasonId,
    about: "return" | "lately",
  ) => readonly { readonly question: string; readonly answer: string }[];
}

/**
 * A couple.
 *
 * @param seed - any integer.
 * @param number - which couple of that seed.
 */
export function imagineCouple(seed: number, number: number): ImaginedCouple {
  const chance = randomStream(seed, number);
  const own = new Map(
    tempers.map((temper) => [temper, strays.couple * chance.normal()]),
  );
  const [rosyMean, rosySpread] = strays.rosy;
  const rosy = rosyMean + rosySpread * chance.normal();
  return {
    answers: (reason, about) =>
      Object.entries(leanOf).flatMap(([question, leans]) => {
        const isSilent = chance.uniform() < strays.silent;
        const answer = answerBy(chance, leans, (lean) =>
          leaning(lean, reason, own, rosy),
        );
        return isSilent || aboutOf(question) !== about
          ? []
          : [{ question, answer }];
      }),
  };
}

function aboutOf(question: string): string | undefined {
  return Object.entries<{ readonly about: string }>(reunionQuestions).find(
    ([id]) => id === question,
  )?.[1].about;
}

function leaning(
  lean: Lean,
  reason: ReasonId,
  own: ReadonlyMap<Temper, number>,
  rosy: number,
): number {
  return tempers.reduce(
    (sum, temper) =>
      sum +
      (lean[temper] ?? 0) *
        ((temperOf[reason][temper] ?? 0) + (own.get(temper) ?? 0)),
    (lean.often ?? 0) + (lean.rosy ?? 0) * rosy,
  );
}

/** One answer: by how well it fits, or now and then any. */
function answerBy(
  chance: RandomStream,
  leans: Readonly<Record<string, Lean>>,
  fit: (lean: Lean) => number,
): string {
  const names = Object.keys(leans);
  const any = names[chance.below(names.length)] ?? "";
  const weights = Object.values(leans).map((lean) =>
    Math.exp(strays.sharp * fit(lean)),
  );
  let left =
    chance.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
  const fitting =
    names.find((_, i) => {
      left -= weights[i] ?? 0;
      return left < 0;
    }) ?? any;
  return chance.uniform() < strays.slip ? any : fitting;
}
