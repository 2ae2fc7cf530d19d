/** A study behind what is said of letting go. */
interface LettingGoStudy {
  /** Who made it, and in which year. */
  readonly by: string;
  /** Where it can be found. */
  readonly where: string;
}

/** A study of so many people. */
interface LettingGoStudyOfPeople extends LettingGoStudy {
  readonly people: number;
}

/** How many people, or trials, each study looked at. */
interface LettingGoStudies {
  /** Small acts after a loss. */
  readonly rituals: LettingGoStudy & { readonly trials: number };
  /** What contact does to love and sadness, asked day by day. */
  readonly contact: LettingGoStudyOfPeople;
  /** Meetings after a separation, with and without children. */
  readonly meetings: LettingGoStudyOfPeople;
  /** Looking at an ex's page. */
  readonly looking: LettingGoStudyOfPeople;
  /** Taking the end as it is. */
  readonly accepting: LettingGoStudyOfPeople;
  /** How long life is felt to be worse. */
  readonly year: LettingGoStudyOfPeople;
  /** How much one thinks it will hurt, and how much it does. */
  readonly guessing: LettingGoStudyOfPeople;
  /** Writing about a separation. */
  readonly writing: LettingGoStudyOfPeople;
  /** Whoever has come back once and left again. */
  readonly again: LettingGoStudyOfPeople;
  /** How often couples who part and come back do so, on average. */
  readonly renewals: LettingGoStudy & {
    readonly least: number;
    readonly most: number;
  };
  /** Violence where couples part and come back. */
  readonly violence: LettingGoStudyOfPeople;
}

/** The name of one of them. */
export type LettingGoStudyId = keyof LettingGoStudies;

/** The studies named on the pages of letting go and of a second ending. */
export const lettingGoStudies: LettingGoStudies = {
  rituals: {
    trials: 3,
    by: "Norton and Gino 2014",
    where: "doi 10.1037/a0031772",
  },
  contact: {
    people: 58,
    by: "Sbarra and Emery 2005",
    where:
      "The emotional sequelae of nonmarital relationship dissolution, Personal Relationships",
  },
  meetings: {
    people: 122,
    by: "O’Hara et al. 2020",
    where: "PubMed Central 7709927",
  },
  looking: {
    people: 464,
    by: "Marshall 2012",
    where: "doi 10.1089/cyber.2012.0125",
  },
  accepting: {
    people: 58,
    by: "Sbarra 2006",
    where: "doi 10.1177/0146167205280913",
  },
  year: {
    people: 2631,
    by: "Preetz 2022",
    where:
      "Dissolution of non-cohabiting relationships and changes in life satisfaction and mental health",
  },
  guessing: {
    people: 69,
    by: "Eastwick, Finkel, Krishnamurti and Loewenstein 2008",
    where: "Mispredicting distress following romantic breakup",
  },
  writing: {
    people: 90,
    by: "Sbarra, Boals, Mason, Larson and Mehl 2013",
    where:
      "Expressive writing can impede emotional recovery following marital separation",
  },
  again: {
    people: 1075,
    by: "Vennum, Lindstrom, Monk and Adams 2014",
    where: "“It’s complicated”: the continuity and correlates of cycling",
  },
  renewals: {
    least: 2,
    most: 3,
    by: "Dailey 2019",
    where: "On-again, off-again relationships, Cambridge University Press",
  },
  violence: {
    people: 792,
    by: "Halpern-Meekin, Manning, Giordano and Longmore 2013",
    where: "PubMed Central 3757923",
  },
};
