import { smallReading } from "@staying-power/check";
import { joinReadings } from "@staying-power/check/careful";
import Sentiment from "sentiment";
import { openCareful } from "../packages/cli/src/careful-parts.ts";
import {
  carefulFolder,
  carefulParts,
} from "../packages/cli/src/node-careful.ts";
import { readCorpus } from "../scripts/message-model/read-corpus.ts";
import { spread, type Spread } from "./spread.ts";
import { asInput, trainedBayes } from "./time-classifiers.ts";

/** How long each program took for one draft of so many words. */
interface ReaderTime {
  readonly words: number;
  readonly name: string;
  readonly time: Spread;
}

const context = "no-contact";
const situation = { context, contactForbidden: false } as const;

/**
 * Both readers, a sentiment lexicon and a naive Bayes classifier over drafts of some lengths, turn by turn, each time
 * another draft.
 */
export async function timeReaders(
  lengths: readonly number[],
  rounds: number,
): Promise<readonly ReaderTime[] | { readonly missing: string }> {
  const parts = await carefulParts(carefulFolder);
  if (!parts.ok) return { missing: parts.error.path };
  const careful = await openCareful(parts.value);
  const sentiment = new Sentiment();
  const bayes = trainedBayes(await readCorpus("train"));
  const programs: readonly {
    readonly name: string;
    readonly read: (text: string) => unknown;
  }[] = [
    { name: "small reader", read: (text) => smallReading(text, situation) },
    {
      name: "small, then careful",
      read: async (text) =>
        joinReadings(
          smallReading(text, situation),
          await careful.read({ text, situation }),
        ),
    },
    { name: "sentiment (lexicon)", read: (text) => sentiment.analyze(text) },
    {
      name: "wink naive Bayes",
      read: (text) => bayes.predict(asInput({ text, context })),
    },
  ];
  const words = (await readCorpus("aside")).flatMap(({ text }) =>
    text.split(/\s+/),
  );
  const times: ReaderTime[] = [];
  for (const length of lengths) {
    const seconds = programs.map((): number[] => []);
    for (let round = 0; round <= rounds; round += 1) {
      const text = words.slice(round * length, (round + 1) * length).join(" ");
      for (const [which, { read }] of programs.entries()) {
        const began = performance.now();
        await read(text);
        // The first round warms up.
        if (round > 0) seconds[which]?.push((performance.now() - began) / 1000);
      }
    }
    for (const [which, { name }] of programs.entries())
      times.push({ words: length, name, time: spread(seconds[which] ?? []) });
  }
  return times;
}
