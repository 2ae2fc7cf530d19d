import { deskContentWords, ownMarkWords } from "@staying-power/words";
import { useId } from "preact/hooks";
import { lookFaults } from "../../visit/content.ts";
import type { OwnWords } from "../../visit/content-draft.ts";

const words = deskContentWords.look;

/** The app's own accent, to begin from. */
const usual = { light: "#a8471f", dark: "#f0a07a" } as const;

interface LookPartProps {
  readonly draft: OwnWords;
  readonly onChange: (update: (draft: OwnWords) => OwnWords) => void;
}

/** What people call the coach, and the colour of the mark beside their words. */
export function LookPart({ draft, onChange }: LookPartProps) {
  const id = useId();
  const { name, colour } = draft;
  const faults = lookFaults(draft);
  return (
    <section class="stack">
      <h2>{words.heading}</h2>
      <div class="field">
        <label for={id}>{words.name}</label>
        <input
          id={id}
          value={name}
          autocomplete="off"
          aria-invalid={faults.name}
          aria-describedby={`${id}-say`}
          onInput={({ currentTarget: { value } }) =>
            onChange((now) => ({ ...now, name: value }))
          }
        />
        <div id={`${id}-say`}>
          {faults.name && <p class="problem">{words.nameWrong}</p>}
        </div>
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={colour !== null}
          onChange={(event) => {
            const wanted = event.currentTarget.checked;
            onChange((now) => ({ ...now, colour: wanted ? usual : null }));
          }}
        />
        {words.colour}
      </label>
      {colour !== null && (
        <div class="own-shades">
          {(["light", "dark"] as const).map((theme) => (
            <Shade
              key={theme}
              theme={theme}
              name={name}
              value={colour[theme]}
              isWrong={faults[theme]}
              onShade={(value) =>
                onChange((now) => ({
                  ...now,
                  colour: { ...(now.colour ?? usual), [theme]: value },
                }))
              }
            />
          ))}
        </div>
      )}
    </section>
  );
}

interface ShadeProps {
  readonly theme: "light" | "dark";
  readonly name: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onShade: (value: string) => void;
}

/** One shade, on the paper of its theme whatever the theme of this page. */
function Shade({ theme, name, value, isWrong, onShade }: ShadeProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words[theme]}</label>
      <input
        id={id}
        type="color"
        value={value}
        aria-invalid={isWrong}
        aria-describedby={`${id}-say`}
        onInput={(event) => onShade(event.currentTarget.value)}
      />
      <p class={`own-paper ${theme}`} style={{ color: value }}>
        {ownMarkWords.by(name)}
      </p>
      <div id={`${id}-say`}>
        {isWrong && (
          <p class="problem">
            {theme === "light" ? words.lightWrong : words.darkWrong}
          </p>
        )}
      </div>
    </div>
  );
}
