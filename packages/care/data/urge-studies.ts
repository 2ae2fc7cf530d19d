/** A study behind what the kit says of its own advice. */
interface UrgeStudy {
  /** How many took part, over all its trials. */
  readonly people: number;
  readonly source: string;
}

/** How many people each study looked at. */
interface UrgeStudies {
  /** Breath training against stress, over several trials. */
  readonly breathing: UrgeStudy & { readonly trials: number };
  /** Smokers who watched an urge without acting on it. */
  readonly watching: UrgeStudy;
  /** Thinking of what was hard, and turning to something else, after a breakup. */
  readonly thinking: UrgeStudy;
  /** The same again, later. */
  readonly thinkingAgain: UrgeStudy;
  /** Looking at an ex's page. */
  readonly looking: UrgeStudy;
}

/** The studies named where the kit says how good the evidence is. */
export const urgeStudies: UrgeStudies = {
  breathing: {
    trials: 12,
    people: 785,
    source: "Fincham et al. 2023, doi 10.1038/s41598-022-27247-y",
  },
  watching: {
    people: 123,
    source: "Bowen and Marlatt 2009, doi 10.1037/a0017127",
  },
  thinking: {
    people: 24,
    source: "Langeslag and Sanchez 2018, doi 10.1037/xge0000360",
  },
  thinkingAgain: {
    people: 24,
    source: "Horner and Langeslag 2019, Negative and positive reappraisal",
  },
  looking: {
    people: 464,
    source: "Marshall 2012, doi 10.1089/cyber.2012.0125",
  },
};
