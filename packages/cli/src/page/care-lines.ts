import {
  emergencyAbroad,
  type Gate,
  helpDirectories,
  needsOf,
  readingBehind,
} from "@staying-power/care";
import { careWords, firstCallsWords, gateWords } from "@staying-power/words";
import type { Ink } from "../ink.ts";
import { wrapText } from "../wrap-text.ts";

/**
 * What comes before any forecast, in the words and the order of the app: the first gate in full, where to turn,
 * the others below it. Where we are in the world is not known here, so help is told as for any country.
 * @param gates those to speak of, most urgent first
 * @param shut all that are shut, which decide what becomes of the reading
 */
export function careLines(
  gates: readonly Gate[],
  shut: readonly Gate[],
  width: number,
  ink: Ink,
): string[] {
  const [first, ...others] = gates;
  if (first === undefined) return [];
  const closing = [
    gateWords[first.id].lettingGo,
    readingBehind(shut) === "withheld"
      ? careWords.withheld
      : careWords.reframed,
    careWords.wrong,
  ];
  return [
    ...gateLines(first, width, ink),
    ...helpLines(gates, width, ink),
    ...others.flatMap((gate) => gateLines(gate, width, ink)),
    ...closing.flatMap((text) => [...wrapText(text, width), ""]),
  ];
}

function gateLines({ id }: Gate, width: number, ink: Ink): string[] {
  const { heading, text, doNow } = gateWords[id];
  return [
    ...wrapText(heading, width).map(ink.strong),
    "",
    ...text.flatMap((paragraph) => [...wrapText(paragraph, width), ""]),
    ink.strong(careWords.doNow),
    ...doNow.flatMap((step) => bullet(step, width)),
    "",
  ];
}

function helpLines(gates: readonly Gate[], width: number, ink: Ink): string[] {
  const wanted = needsOf(gates.map(({ id }) => id));
  const directories = helpDirectories.filter(({ needs }) =>
    needs.some((need) => wanted.includes(need)),
  );
  return [
    ink.strong(firstCallsWords.danger),
    ...wrapText(firstCallsWords.emergencyElsewhere(emergencyAbroad), width),
    "",
    ink.strong(careWords.help),
    ...directories.flatMap(({ name, web }) => bullet(`${name}: ${web}`, width)),
    "",
  ];
}

function bullet(text: string, width: number): string[] {
  const [first = "", ...rest] = wrapText(text, width - 4);
  return [`  · ${first}`, ...rest.map((line) => `    ${line}`)];
}
