import type { ErrandTopic } from "@staying-power/plan";
import type { KnowMark, logisticsWords } from "@staying-power/words";

/** The name of a rule for plain messages. */
export type RuleName = keyof typeof logisticsWords.rules;

/** Who says each rule. Source: METHOD 1.6 and T2, V3a to V3d. */
export const ruleMarks: Readonly<Record<RuleName, KnowMark>> = {
  needed: "inferred",
  "one-way": "peer",
  expect: "peer",
  "no-feelings": "inferred",
  "children-fair": "peer",
  "children-door": "peer",
  "home-courtesy": "peer",
  "home-evenings": "peer",
  "things-yours": "peer",
  "things-theirs": "peer",
  "money-sum": "inferred",
  "pets-needed": "inferred",
  "work-task": "peer",
  "papers-what": "inferred",
  "papers-lawyer": "inferred",
};

/** The rules for all of them. */
export const everyRule: readonly RuleName[] = [
  "needed",
  "one-way",
  "expect",
  "no-feelings",
];

/** The rules of each topic. */
export const topicRules: Readonly<Record<ErrandTopic, readonly RuleName[]>> = {
  children: ["children-fair", "children-door"],
  home: ["home-courtesy", "home-evenings"],
  things: ["things-yours", "things-theirs"],
  money: ["money-sum"],
  pets: ["pets-needed"],
  work: ["work-task"],
  papers: ["papers-what", "papers-lawyer"],
};
