import type { Sentence } from "../../src/sentence.ts";
import type { LettingGoStudyWords } from "../../src/letting-go-studies.ts";
import type { KnowMark } from "../../src/know-words.ts";
import { locale } from "../locale.ts";
import { markWords } from "../plan/marks.ts";

const found: LettingGoStudyWords = {
  rituals: ({ rituals: { trials } }) =>
    `In ${locale.number(trials)} experiments, people who did a small act of their own after a loss, or thought back to one, grieved less afterwards. Some had lost a lover. It helped those who do not believe in such acts too. It may be that having something in one’s own hands is what helps.`,
  contact: ({ contact: { people } }) =>
    `${locale.number(people)} students were asked every day for four weeks after a breakup. Where there was contact, love and sadness went down more slowly.`,
  meetings: ({ meetings: { people } }) =>
    `Of ${locale.number(people)} people who had separated, those who met their ex more often felt worse two months later. That was so only for those without children.`,
  looking: ({ looking: { people } }) =>
    `Of ${locale.number(people)} people who were asked once, those who looked at an ex’s page more hurt more. Looking may feed the pain, or the pain may lead to looking.`,
  accepting: ({ accepting: { people } }) =>
    `Of ${locale.number(people)} people, those who took the end as it was got over their sadness sooner, in four weeks. It could not show that you can bring this about.`,
  year: ({ year: { people } }) =>
    `A panel in Germany with ${locale.number(people)} people: when a couple parted that had lived apart, life felt worse, and was as before after a year. For men it took longer.`,
  guessing: ({ guessing: { people } }) =>
    `A study with ${locale.number(people)} students: those whose relationship ended had expected it to hurt more at the start than it did. How fast it would fade they had guessed about right.`,
  writing: ({ writing: { people } }) =>
    `${locale.number(people)} adults who had lately separated wrote about it, or about something else, by lot. Those who kept looking for a meaning did worse when they wrote about it.`,
  again: ({ again: { people } }) =>
    `Of ${locale.number(people)} people in one study, those who had parted and come back before were likelier to do so again, and were less sure and less content. It cannot say what happens to you.`,
  renewals: ({ renewals: { least, most } }) =>
    `Surveys are less sure than the coach: couples who part and come back do so ${locale.number(least)} or ${locale.number(most)} times on average. Nobody can say which this is.`,
  violence: ({ violence: { people } }) =>
    `In one study with ${locale.number(people)} young adults, couples who parted and came back told of violence twice as often as others.`,
};

interface LettingGoStudyPage {
  readonly heading: string;
  readonly found: LettingGoStudyWords;
  /** What a study found, with its source. */
  readonly study: (
    text: string,
    study: { readonly by: string; readonly where: string },
  ) => Sentence;
  readonly saying: (text: string, mark: KnowMark) => Sentence;
}

/** What research found that bears on letting go, each with its source, and who says everything else. */
export const lettingGoStudyWords: LettingGoStudyPage = {
  heading: "What research knows",
  found,
  study: (text, { by, where }) => [
    `${text} `,
    { quiet: `(${markWords.research}: ${by}, ${where})` },
  ],
  saying: (text, mark) => [`${text} `, { quiet: `(${markWords[mark]})` }],
};
