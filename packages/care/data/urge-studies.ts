/** A study behind what the kit says of its own advice. */
interface UrgeStudy {
  /** Who made it, and in which year. */
  readonly by: string;
  /** Where it can be found. */
  readonly where: string;
}

/** A study of so many people, over all its trials. */
interface UrgeStudyOfPeople extends UrgeStudy {
  readonly people: number;
}

/** How many people each study looked at. */
interface UrgeStudies {
  /** Breath training against stress, over several trials. */
  readonly breathing: UrgeStudyOfPeople & { readonly trials: number };
  /** Smokers who watched an urge without acting on it. */
  readonly watching: UrgeStudyOfPeople;
  /** Thinking of what was hard, and turning to something else, after a breakup. */
  readonly thinking: UrgeStudyOfPeople;
  /** The same again, later. */
  readonly thinkingAgain: UrgeStudyOfPeople;
  /** Looking at an ex's page. */
  readonly looking: UrgeStudyOfPeople;
  /** Taking the end as it is, after a breakup. */
  readonly accepting: UrgeStudyOfPeople;
  /** If-then plans, on many aims. */
  readonly planning: UrgeStudy & { readonly tests: number };
}

/** The name of one of them. */
export type UrgeStudyId = keyof UrgeStudies;

/** The studies named where the kit says how good the evidence is. */
export const urgeStudies: UrgeStudies = {
  breathing: {
    trials: 12,
    people: 785,
    by: "Fincham et al. 2023",
    where: "doi 10.1038/s41598-022-27247-y",
  },
  watching: {
    people: 123,
    by: "Bowen and Marlatt 2009",
    where: "doi 10.1037/a0017127",
  },
  thinking: {
    people: 24,
    by: "Langeslag and Sanchez 2018",
    where: "doi 10.1037/xge0000360",
  },
  thinkingAgain: {
    people: 24,
    by: "Horner and Langeslag 2019",
    where: "Negative and positive reappraisal after a romantic break-up",
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
  planning: {
    tests: 94,
    by: "Gollwitzer and Sheeran 2006",
    where: "Implementation intentions and goal achievement",
  },
};
