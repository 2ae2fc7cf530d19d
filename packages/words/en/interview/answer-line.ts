import type { FactKey } from "@staying-power/case";
import { factKinds } from "@staying-power/case";
import { locale } from "../locale.ts";
import { questions } from "./questions.ts";

type Unit = "months" | "weeks" | "years" | "times";

/**
 * One answer as a short English statement, for "what pulls which way".
 * @param fact the fact
 * @param value its value; for sets, one item
 * @returns for example "You lived together" or "You were together for 31 months"
 */
export function answerLine(
  fact: FactKey,
  value: string | number | boolean,
): string {
  if (typeof value === "number") return numberLine(fact, value);
  const said: Readonly<Record<string, string>> = questions[fact].said;
  return said[String(value)] ?? questions[fact].short;
}

/**
 * An answer as the person gave it, in English: the words of the buttons.
 * @param key the fact, or `breakup`
 * @param value its value; for sets, all items
 * @returns for example "Living together", "Jealousy, Money", "None of these" or "31 months"
 */
export function answerText(
  key: FactKey | "breakup",
  value: string | number | boolean | readonly string[],
): string {
  const options: Readonly<Record<string, string>> = questions[key].options;
  if (typeof value === "object")
    return (
      locale.list(value.map((item) => options[item] ?? item)) || "None of these"
    );
  if (typeof value === "number") {
    const kind = key === "breakup" ? undefined : factKinds[key];
    const unit = kind !== undefined && "unit" in kind ? kind.unit : "times";
    return counted(value, unit);
  }
  return options[String(value)] ?? String(value);
}

function numberLine(fact: FactKey, value: number): string {
  switch (fact) {
    case "relationshipMonths":
      return `You were together for ${counted(value, "months")}`;
    case "earlierReunions":
      return locale.plural(value, {
        "=0": "You had not split up and come back before",
        one: "You had split up and come back once before",
        other: `You had split up and come back ${value} times before`,
      });
    case "ageMe":
      return `You are ${value}`;
    case "ageEx":
      return `They are ${value}`;
    case "noContactWeeks":
      return value < 1
        ? "You were in touch this week"
        : `You have not been in touch for ${counted(value, "weeks")}`;
    default:
      return questions[fact].short;
  }
}

function counted(value: number, unit: Unit): string {
  switch (unit) {
    case "months":
      return locale.plural(value, {
        one: `${value} month`,
        other: `${value} months`,
      });
    case "weeks":
      return locale.plural(value, {
        one: `${value} week`,
        other: `${value} weeks`,
      });
    case "years":
      return locale.plural(value, {
        one: `${value} year`,
        other: `${value} years`,
      });
    case "times":
      return locale.plural(value, {
        one: `${value} time`,
        other: `${value} times`,
      });
  }
}
