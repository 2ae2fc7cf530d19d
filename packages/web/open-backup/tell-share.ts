import { openBackupWords as words } from "@staying-power/words";
import { type Fields, fieldsOf, without } from "./read-file.ts";
import {
  type Line,
  type Section,
  type Teller,
  tellList,
  textIn,
  when,
} from "./told.ts";

/** Of a parcel: its name, its secrets, and marks that the app sets for itself. */
const marks = [
  "id",
  "relay",
  "coaches",
  "capability",
  "identity",
  "replyTo",
  "door",
  "choice",
  "sent",
  "waiting",
  "expiresAt",
  "looked",
  "answers",
  "decisions",
  "ended",
] as const;

/** What was shared with a coach and what came back, and what of it is left over. */
export function tellShare(share: unknown): {
  readonly sections: readonly Section[];
  readonly rest: unknown;
} {
  const fields = fieldsOf(share);
  if (fields === null) return { sections: [], rest: share ?? undefined };
  const parcels = tellList(fields["parcels"], tellParcel);
  const answers = tellList(
    itemsIn(fields["parcels"]).flatMap((parcel) =>
      itemsIn(fieldsOf(parcel)?.["answers"]),
    ),
    tellAnswer,
  );
  const asks = asksIn(fields["draft"]);
  const isDraft = fieldsOf(fields["draft"]) !== null;
  const rest = {
    ...without(fields, ["parcels", ...(isDraft ? ["draft"] : [])]),
    ...(parcels.rest === undefined ? {} : { parcels: parcels.rest }),
    ...(answers.rest === undefined ? {} : { answers: answers.rest }),
  };
  const open: readonly Line[] =
    asks === "" ? [] : [{ label: null, text: asks }];
  return {
    sections: [
      { heading: words.sections.shared, lines: parcels.lines },
      { heading: words.sections.asked, lines: open },
      { heading: words.sections.coachAnswers, lines: answers.lines },
    ],
    rest: Object.keys(rest).length > 0 ? rest : undefined,
  };
}

const tellParcel: Teller = (parcel) => {
  const names = itemsIn(parcel["coaches"]).flatMap((coach) => {
    const name = textIn(fieldsOf(coach) ?? {}, "name");
    return name === null ? [] : [name];
  });
  if (names.length === 0) return null;
  const sent = itemsIn(parcel["sent"]);
  const first = fieldsOf(sent[0] ?? parcel["waiting"]) ?? {};
  const at = textIn(first, "at");
  const asks = asksIn(parcel);
  const ended = textIn(fieldsOf(parcel["ended"]) ?? {}, "at");
  const more = [
    ...(sent.length === 0 ? [words.shareWaits] : []),
    ...(ended === null ? [] : [words.shareEnded(when(ended))]),
    ...(asks === "" ? [] : [asks]),
  ];
  return {
    line: {
      label: at === null ? null : when(at),
      text: words.sharedWith(words.list(names)),
      ...(more.length === 0 ? {} : { more: words.statements(more) }),
    },
    rest: without(parcel, marks),
  };
};

const tellAnswer: Teller = (answer) => {
  const content = fieldsOf(answer["content"]);
  const [from, text] = ["from", "text"].map((key) =>
    content === null ? null : textIn(content, key),
  );
  if (content === null || typeof from !== "string") return null;
  const more: Fields = without(content, [
    "format",
    "version",
    "from",
    "sentAt",
    ...(typeof text === "string" ? ["text"] : []),
  ]);
  const at = textIn(content, "sentAt") ?? textIn(answer, "at");
  return {
    line: {
      label: at === null ? null : when(at),
      text: words.labelled(from, text ?? ""),
    },
    rest: {
      ...without(answer, ["n", "at", "coach", "content"]),
      ...(Object.keys(more).length > 0 ? { content: more } : {}),
    },
  };
};

function asksIn(of: unknown): string {
  const choice = fieldsOf(fieldsOf(of)?.["choice"]) ?? {};
  return textIn(choice, "asks") ?? "";
}

function itemsIn(found: unknown): readonly unknown[] {
  return Array.isArray(found) ? found : [];
}
