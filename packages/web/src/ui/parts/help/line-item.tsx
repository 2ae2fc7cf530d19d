import { type HelpLine, textAddress, type TextLine } from "@staying-power/care";
import { helpWords, locale } from "@staying-power/words";
import { CallLink } from "./call-link.tsx";

/** One line: what to call, what to text, whom it is for, and where it was seen. */
export function LineItem({ line }: { readonly line: HelpLine }) {
  const { name, number, note, text, web } = line;
  const day = locale.day(line.checked);
  const seen =
    line.how === "several lists"
      ? helpWords.checkedInLists(day)
      : helpWords.checked(new URL(line.source).host, day);
  return (
    <li>
      {number !== undefined && <CallLink name={name} number={number} />}
      {text !== undefined && (
        <TextPart name={number === undefined ? name : null} text={text} />
      )}
      {note !== undefined && <p>{note}</p>}
      {web !== undefined && (
        <a class="line-link" href={`https://${web}/`} rel="noreferrer">
          {web}
        </a>
      )}
      <p class="quiet">{seen}</p>
    </li>
  );
}

interface TextPartProps {
  /** Whom it writes to, where nothing above says so. */
  readonly name: string | null;
  readonly text: TextLine;
}

/** How to write to a line: by one tap, where a phone can open a text to it. */
function TextPart({ name, text }: TextPartProps) {
  const address = textAddress(text);
  const how = helpWords.text[text.by](text);
  const both = (
    <>
      {name !== null && <span>{name}</span>}
      <b>{how}</b>
    </>
  );
  return address === null ? (
    <p>{both}</p>
  ) : (
    <a class="button call" href={address}>
      {both}
    </a>
  );
}
