import { deskLinkWords } from "@staying-power/words";
import { CopiedText } from "../../ui/copied-text.tsx";
import type { MadeDoor } from "../../visit/doors.ts";
import { QrPicture } from "./qr-picture.tsx";

const words = deskLinkWords;

/** A link that was just made: shown once, as text, as a picture, and with the words to check it by. */
export function MadeLink({ made }: { readonly made: MadeDoor }) {
  return (
    <div class="card">
      <h2>{words.ready}</h2>
      <p>{words.once}</p>
      <CopiedText
        label={words.address}
        text={made.link}
        action={words.copy}
        copied={words.copied}
      />
      <div class="stack">
        <h3>{words.words.heading}</h3>
        <p class="big-words" translate={false}>
          {made.words.map((word) => (
            <b key={word}>{word}</b>
          ))}
        </p>
        <p class="quiet">{words.words.text}</p>
      </div>
      <figure>
        <QrPicture text={made.link} alt={words.qr} />
        <figcaption class="quiet">{words.qr}</figcaption>
      </figure>
    </div>
  );
}
