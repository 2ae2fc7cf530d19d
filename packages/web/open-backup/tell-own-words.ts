import { openBackupWords as words } from "@staying-power/words";
import { fieldsOf, without } from "./read-file.ts";
import { textIn, type ToldSection, when } from "./told.ts";

/** Of a coach's words: what the app goes by, and the words themselves, which are the coach's and not the person's. */
const marks = [
  "name",
  "recipient",
  "verify",
  "relay",
  "door",
  "revision",
  "colour",
  "texts",
  "bytes",
  "on",
] as const;

/** Whose words the app spoke in, and what of that is left over. */
export function tellOwnWords(ownWords: unknown): ToldSection {
  const heading = words.sections.ownWords;
  const fields = fieldsOf(ownWords);
  if (fields === null)
    return { section: { heading, lines: [] }, rest: ownWords ?? undefined };
  const coach = fieldsOf(fields["coach"]);
  const name = coach === null ? null : textIn(coach, "name");
  const on = coach === null ? null : textIn(coach, "on");
  const isTold = coach !== null && name !== null;
  const left = coach !== null && isTold ? without(coach, marks) : {};
  const rest = {
    ...without(fields, isTold ? ["coach"] : []),
    ...(Object.keys(left).length > 0 ? { coach: left } : {}),
  };
  return {
    section: {
      heading,
      lines: isTold
        ? [
            {
              label: on === null ? null : when(on),
              text: words.ownWordsOf(name),
            },
          ]
        : [],
    },
    rest: Object.keys(rest).length > 0 ? rest : undefined,
  };
}
