import type { FactKey } from "@staying-power/case";
import type { Grade } from "./grade.ts";

/** What a prevalence depends on: the value of a choice, or whether a set holds an item ("yes", "no"). */
export interface Given {
  readonly fact: FactKey;
  readonly item?: string;
}

interface Row {
  readonly fact: FactKey;
  readonly given?: Given;
  readonly grade: Grade;
  readonly sources: readonly string[];
}

/** A choice or a boolean: the share of each value, per value of what it is given. Booleans use "true" and "false". */
export interface ChoicePrevalence extends Row {
  readonly kind: "choice";
  readonly shares: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A set: the share of people for whom each item holds, items independent given what they are given. */
export interface SetPrevalence extends Row {
  readonly kind: "set";
  readonly shares: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A number, log-normal above `from`: median and spread of (number − from), in the fact's unit. */
export interface NumberPrevalence extends Row {
  readonly kind: "number";
  readonly from: number;
  readonly shape: Readonly<
    Record<string, { readonly median: number; readonly logSd: number }>
  >;
}

/** A number near another number: normal about it, in the fact's unit. */
export interface NearPrevalence extends Row {
  readonly kind: "near";
  readonly near: FactKey;
  readonly sd: number;
}

/** How common the answers to one fact are among the people this forecast is for. */
export type Prevalence =
  ChoicePrevalence | SetPrevalence | NumberPrevalence | NearPrevalence;

const judged = { grade: "J", sources: ["EVIDENCE-3"] } as const;
const any = <T>(row: T): Readonly<Record<string, T>> => ({ any: row });
const yes = (share: number): Record<string, number> => ({
  true: share,
  false: 1 - share,
});

/**
 * Prevalences in the order they are filled in; what a fact is given comes before it.
 * Target group of EVIDENCE section 3: an adult who was left or did not want the end, and wants the ex back.
 * Where a source is named the share leans on it; no survey of this group gives these shares, so all are judged.
 */
export const prevalences: readonly Prevalence[] = [
  {
    fact: "genderMe",
    kind: "choice",
    shares: any({ f: 0.57, m: 0.41, other: 0.02 }),
    grade: "J",
    sources: ["D02"],
  },
  {
    fact: "genderEx",
    kind: "choice",
    given: { fact: "genderMe" },
    shares: {
      f: { f: 0.06, m: 0.92, other: 0.02 },
      m: { f: 0.92, m: 0.06, other: 0.02 },
      other: { f: 0.4, m: 0.4, other: 0.2 },
    },
    ...judged,
  },
  {
    fact: "relationshipKind",
    kind: "choice",
    shares: any({
      dating: 0.62,
      cohabiting: 0.2,
      engaged: 0.04,
      married: 0.14,
    }),
    ...judged,
  },
  {
    fact: "relationshipMonths",
    kind: "number",
    given: { fact: "relationshipKind" },
    from: 0,
    shape: {
      dating: { median: 15, logSd: 0.9 },
      cohabiting: { median: 38, logSd: 0.7 },
      engaged: { median: 42, logSd: 0.6 },
      married: { median: 120, logSd: 0.7 },
    },
    ...judged,
  },
  {
    fact: "endedBy",
    kind: "choice",
    shares: any({ ex: 0.78, me: 0.1, mutual: 0.12 }),
    grade: "J",
    sources: ["R47", "R48"],
  },
  {
    fact: "divorceFiled",
    kind: "choice",
    given: { fact: "relationshipKind" },
    shares: {
      dating: yes(0),
      cohabiting: yes(0),
      engaged: yes(0),
      married: yes(0.35),
    },
    grade: "J",
    sources: ["R18", "R40"],
  },
  {
    fact: "children",
    kind: "choice",
    given: { fact: "relationshipKind" },
    shares: {
      dating: yes(0.04),
      cohabiting: yes(0.22),
      engaged: yes(0.15),
      married: yes(0.6),
    },
    ...judged,
  },
  {
    fact: "ageMe",
    kind: "number",
    from: 16,
    shape: any({ median: 13, logSd: 0.65 }),
    grade: "J",
    sources: ["EVIDENCE-3"],
  },
  { fact: "ageEx", kind: "near", near: "ageMe", sd: 4, ...judged },
  {
    fact: "earlierReunions",
    kind: "choice",
    shares: any({ 0: 0.6, 1: 0.22, 2: 0.1, 3: 0.05, 4: 0.03 }),
    grade: "J",
    sources: ["R05", "R13", "R20"],
  },
  {
    fact: "ties",
    kind: "set",
    given: { fact: "relationshipKind" },
    shares: {
      dating: { work: 0.1, study: 0.12, home: 0.03, money: 0.04, pets: 0.04 },
      cohabiting: {
        work: 0.08,
        study: 0.05,
        home: 0.5,
        money: 0.35,
        pets: 0.3,
      },
      engaged: { work: 0.08, study: 0.04, home: 0.5, money: 0.4, pets: 0.3 },
      married: { work: 0.06, study: 0.01, home: 0.6, money: 0.6, pets: 0.3 },
    },
    ...judged,
  },
  {
    fact: "issues",
    kind: "set",
    shares: any({
      clingy: 0.18,
      hygiene: 0.03,
      jealousy: 0.15,
      "too-little-affection": 0.18,
      "low-self-respect": 0.1,
      "poor-conversation": 0.12,
      "unmet-need": 0.2,
      distance: 0.1,
      argumentative: 0.25,
      negative: 0.15,
      dramatic: 0.1,
      selfish: 0.12,
      "cheating-me": 0.08,
      "cheating-ex": 0.08,
      "lost-trust": 0.18,
      "commitment-mismatch": 0.22,
      "lost-attraction": 0.25,
      "someone-else": 0.15,
      "life-circumstances": 0.2,
      "family-pressure": 0.06,
      addiction: 0.05,
      "work-too-much": 0.12,
      money: 0.06,
      abuse: 0.04,
      other: 0.15,
      // Told apart later: nobody is imagined to have them, since the answers that had taken them in keep their shares.
      anger: 0,
      untidy: 0,
    }),
    grade: "J",
    sources: ["M19", "M20", "M22", "R25"],
  },
  {
    fact: "longDistance",
    kind: "choice",
    given: { fact: "issues", item: "distance" },
    shares: { yes: yes(0.8), no: yes(0.09) },
    grade: "J",
    sources: ["M22"],
  },
  {
    fact: "exPartner",
    kind: "choice",
    given: { fact: "issues", item: "someone-else" },
    shares: {
      yes: { none: 0.25, dating: 0.25, rebound: 0.2, serious: 0.3 },
      no: { none: 0.7, dating: 0.13, rebound: 0.11, serious: 0.06 },
    },
    grade: "J",
    sources: ["B07", "M20"],
  },
  {
    fact: "ending",
    kind: "choice",
    shares: any({
      calm: 0.24,
      torn: 0.25,
      anger: 0.2,
      hateful: 0.06,
      vanished: 0.1,
      "left-open": 0.15,
    }),
    grade: "J",
    sources: ["M03", "M13", "R25"],
  },
  {
    fact: "apology",
    kind: "choice",
    shares: any({ "not-owed": 0.55, owed: 0.25, given: 0.2 }),
    ...judged,
  },
  {
    fact: "conduct",
    kind: "set",
    shares: any({
      pleaded: 0.45,
      guilted: 0.2,
      // Once one answer, of 0.03, for both kinds of despair and threat.
      threatened: 0.015,
      "constant-contact": 0.3,
      "gifts-letters": 0.15,
      "jealousy-ploy": 0.08,
      "watched-social-media": 0.5,
      "through-friends": 0.15,
      "turned-up": 0.1,
      "stayed-friends": 0.2,
      "sex-with-ex": 0.12,
      "no-contact": 0.35,
      "said-self-harm": 0.015,
    }),
    grade: "J",
    sources: ["C10", "C11", "C17", "C18"],
  },
  {
    fact: "issueWork",
    kind: "choice",
    shares: any({ none: 0.5, started: 0.38, sustained: 0.12 }),
    ...judged,
  },
  { fact: "newFocus", kind: "choice", shares: any(yes(0.35)), ...judged },
  {
    fact: "exSaidRegret",
    kind: "choice",
    shares: any(yes(0.12)),
    grade: "J",
    sources: ["R35", "R49"],
  },
  {
    fact: "exCircumstances",
    kind: "set",
    shares: any({
      "few-alternatives": 0.15,
      "low-confidence": 0.2,
      lonely: 0.25,
      bored: 0.15,
      hardship: 0.15,
      guilt: 0.25,
      duty: 0.1,
      status: 0.1,
      "wants-sex": 0.15,
      "believes-problems-fix-themselves": 0.15,
      "stick-it-out": 0.1,
    }),
    grade: "J",
    sources: ["M03", "M04", "M15", "F01"],
  },
  {
    fact: "network",
    kind: "choice",
    shares: any({ against: 0.2, neutral: 0.5, favour: 0.3 }),
    ...judged,
  },
  { fact: "ignoredRequests", kind: "choice", shares: any(yes(0.3)), ...judged },
  { fact: "happyHistory", kind: "choice", shares: any(yes(0.6)), ...judged },
];

/** Weeks since the breakup when someone opens the program and does not say: log-normal. Judgement. */
export const weeksSinceBreakup = { median: 6, logSd: 1.1 } as const;
