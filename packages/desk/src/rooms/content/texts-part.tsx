import {
  deskContentWords,
  type OwnableGroup,
  ownableTexts,
} from "@staying-power/words";
import { useId, useState } from "preact/hooks";
import type { OwnWords } from "../../visit/content-draft.ts";
import { TextItem } from "./text-item.tsx";

const words = deskContentWords;

/** How many stand in a group before more are asked for. */
const atATime = 20;

/** In the order of the list. */
const groups: readonly OwnableGroup[] = [
  "kit",
  "tasks",
  "replies",
  "questions",
];

interface TextsPartProps {
  readonly draft: OwnWords;
  readonly onChange: (update: (draft: OwnWords) => OwnWords) => void;
}

/** Every text that can be changed, by its group, to be searched. */
export function TextsPart({ draft, onChange }: TextsPartProps) {
  const id = useId();
  const [search, setSearch] = useState("");
  const [onlyOwn, setOnlyOwn] = useState(false);
  const looked = search.trim().toLowerCase();
  const isNarrow = looked !== "" || onlyOwn;
  const fits = ([name, original]: readonly [string, string]): boolean => {
    const own = draft.texts[name];
    if (onlyOwn && own === undefined) return false;
    return [original, own ?? ""].some((text) =>
      text.toLowerCase().includes(looked),
    );
  };
  const found = groups.map(
    (group) =>
      [group, Object.entries(ownableTexts[group]).filter(fits)] as const,
  );
  const count = found.reduce((sum, [, texts]) => sum + texts.length, 0);
  return (
    <section class="stack">
      <div class="field">
        <label for={id}>{words.search}</label>
        <input
          id={id}
          type="search"
          value={search}
          autocomplete="off"
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={onlyOwn}
          onChange={(event) => setOnlyOwn(event.currentTarget.checked)}
        />
        {words.onlyOwn}
      </label>
      <p role="status" class="quiet">
        {isNarrow ? words.found(count) : ""}
      </p>
      {found.map(([group, texts]) => (
        <Group
          // What is found next stands open, also where a group had nothing of what was looked for before.
          key={`${group} ${isNarrow} ${texts.length > 0}`}
          {...{ group, texts, draft, onChange }}
          isOpen={isNarrow && texts.length > 0}
        />
      ))}
    </section>
  );
}

interface GroupProps extends TextsPartProps {
  readonly group: OwnableGroup;
  readonly texts: readonly (readonly [string, string])[];
  readonly isOpen: boolean;
}

function Group({ group, texts, isOpen, draft, onChange }: GroupProps) {
  const [open, setOpen] = useState(isOpen);
  const [most, setMost] = useState(atATime);
  const all = Object.keys(ownableTexts[group]);
  return (
    <details
      class="own-group"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h2>{words.groups[group]}</h2>
        <span class="quiet">
          {words.count({
            own: all.filter((id) => draft.texts[id] !== undefined).length,
            all: all.length,
          })}
        </span>
      </summary>
      {open && (
        <ul class="own-texts">
          {texts.slice(0, most).map(([name, original]) => (
            <TextItem
              key={name}
              {...{ name, original, draft }}
              onText={(text) =>
                onChange((now) => ({
                  ...now,
                  texts: withText(now.texts, name, text),
                }))
              }
            />
          ))}
        </ul>
      )}
      {open && texts.length > most && (
        <button type="button" onClick={() => setMost(most + atATime)}>
          {words.more}
        </button>
      )}
    </details>
  );
}

/** The texts with this one in its place; null takes it out. */
function withText(
  texts: OwnWords["texts"],
  name: string,
  text: string | null,
): OwnWords["texts"] {
  const others = Object.entries(texts).filter(([id]) => id !== name);
  return Object.fromEntries(
    text === null ? others : [...others, [name, text] as const],
  );
}
