import type { PathReading } from "@staying-power/forecast";
import {
  paths as pathWords,
  readingWords,
  type WholePath,
} from "@staying-power/words";
import { countsOf, outcomeKeys } from "../../ui/charts/hundred.ts";
import { OutcomeMark } from "../../ui/charts/outcome-mark.tsx";
import { OutcomeStrip } from "../../ui/charts/outcome-strip.tsx";
import { TableTwin } from "../../ui/charts/table-twin.tsx";

/** One way to act, in the whole numbers of the page and as far as they do not say it. */
export interface ShownPath extends WholePath {
  readonly of: Pick<PathReading, "present" | "form" | "grade">;
}

/** The same person on five paths, one below the other to be compared; each opens to what it means. */
export function PathsPart({ paths }: { readonly paths: readonly ShownPath[] }) {
  const words = readingWords.paths;
  const inOrder = paths.toSorted(
    (a, b) => Number(b.id === "current") - Number(a.id === "current"),
  );
  return (
    <div class="stack">
      <h3>{words.heading}</h3>
      <p>{words.text}</p>
      <ul class="paths">
        {inOrder.map((path) => (
          <li key={path.id}>
            <PathRow path={path} />
          </li>
        ))}
      </ul>
      <TableTwin
        caption={words.heading}
        columns={[
          words.columns.path,
          words.columns.stayed,
          words.columns.left,
          words.columns.notBack,
          words.columns.difference,
        ]}
        rows={inOrder.map((path) => [
          pathWords[path.id].name,
          ...outcomeKeys.map((key) => path.outcomes[key].about),
          path.of.present
            ? ""
            : words.differenceShort(path.difference.backAndStayed),
        ])}
      />
    </div>
  );
}

function PathRow({ path }: { readonly path: ShownPath }) {
  const { name, line, known } = pathWords[path.id];
  const { counted } = readingWords.people;
  const people = countsOf(path.outcomes);
  return (
    <details>
      <summary>
        <span>{name}</span>
        <span class="amount">
          {counted.backAndStayed(people.backAndStayed)}
        </span>
        <OutcomeStrip people={people} />
      </summary>
      <p>{line}</p>
      {path.id !== "current" && <Form form={path.of.form} />}
      <p class="numbers">
        {outcomeKeys.map((key) => (
          <span key={key}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <OutcomeMark outcome={key} x={12} y={12} radius={11} />
            </svg>
            {counted[key](people[key])}
          </span>
        ))}
      </p>
      <Compared path={path} />
      {known !== undefined && <p>{known}</p>}
    </details>
  );
}

/** What the path comes to for this person. */
function Form({
  form: { contact, opening, topics },
}: Pick<ShownPath["of"], "form">) {
  const words = readingWords.paths;
  return (
    <>
      {opening !== null && <p>{words.opening[opening]}</p>}
      {contact === "topics" && <p>{words.contact.topics(topics)}</p>}
      {contact === "answers" && <p>{words.contact.answers}</p>}
      {contact === "none" && <p>{words.contact.none}</p>}
    </>
  );
}

/** Against what the person does now, and who says so. */
function Compared({ path }: { readonly path: ShownPath }) {
  const words = readingWords.paths;
  const { present, grade } = path.of;
  if (present) return path.id === "current" ? null : <p>{words.present}</p>;
  const bare = path.withoutCoachClaims.difference.backAndStayed;
  return (
    <>
      <p>{words.difference(path.difference.backAndStayed)}</p>
      {grade !== null && (
        <p class="quiet">
          {grade === "D" ? words.restsOnCoaches(bare) : words.restsOn[grade]}
        </p>
      )}
    </>
  );
}
