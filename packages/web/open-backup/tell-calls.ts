import { openBackupWords as words } from "@staying-power/words";
import { type Fields, fieldsOf, without } from "./read-file.ts";
import { type Section, type Teller, tellList, textIn, when } from "./told.ts";

/** Of a call or a waiting: its name, the right to it, and marks that the app sets for itself. */
const marks = [
  "id",
  "relay",
  "capability",
  "link",
  "recipient",
  "words",
  "mail",
  "seen",
  "lookedAt",
  "was",
  "gone",
  "away",
] as const;

/** Calls, what was waited for, and a booking that was begun, and what of it is left over. */
export function tellCalls(calls: unknown): {
  readonly sections: readonly Section[];
  readonly rest: unknown;
} {
  const fields = fieldsOf(calls);
  if (fields === null) return { sections: [], rest: calls ?? undefined };
  const booked = tellList(fields["calls"], tellCall);
  const waits = tellList(fields["waits"], tellWait);
  const draft = fieldsOf(fields["draft"]);
  const said = draft === null ? "" : ownWords(draft);
  const rest = {
    ...without(fields, [
      "calls",
      "waits",
      // Coaches' links: doors, which say nothing to a person.
      ...(Array.isArray(fields["links"]) ? ["links"] : []),
      ...(draft === null ? [] : ["draft"]),
    ]),
    ...(booked.rest === undefined ? {} : { calls: booked.rest }),
    ...(waits.rest === undefined ? {} : { waits: waits.rest }),
  };
  return {
    sections: [
      { heading: words.sections.calls, lines: booked.lines },
      { heading: words.sections.waits, lines: waits.lines },
      {
        heading: words.sections.callBegun,
        lines: said === "" ? [] : [{ label: null, text: said }],
      },
    ],
    rest: Object.keys(rest).length > 0 ? rest : undefined,
  };
}

const tellCall: Teller = (call) => {
  if (textIn(call, "relay") === null) return null;
  const seen = fieldsOf(call["seen"]) ?? {};
  const start = textIn(seen, "start");
  const said = ownWords(call);
  return {
    line: {
      label: start === null ? null : when(start),
      text: words.sharedWith(nameIn(seen)),
      ...(said === "" ? {} : { more: said }),
    },
    rest: without(call, marks),
  };
};

const tellWait: Teller = (wait) => {
  if (textIn(wait, "relay") === null) return null;
  const seen = fieldsOf(wait["seen"]) ?? {};
  const from = textIn(seen, "from");
  return {
    line: {
      label: from === null ? null : when(from),
      text: words.sharedWith(nameIn(seen)),
    },
    rest: without(wait, marks),
  };
};

/** The name of the coach, or a sign that it is not known. */
function nameIn(seen: Fields): string {
  return textIn(fieldsOf(seen["coach"]) ?? {}, "name") ?? "…";
}

/** What they wrote for the coach: a name, and what it is about. */
function ownWords(of: Fields): string {
  const own = fieldsOf(of["words"]) ?? {};
  return words.statements(
    ["name", "about"].flatMap((key) => {
      const text = textIn(own, key) ?? "";
      return text === "" ? [] : [text];
    }),
  );
}
