import type { ConductId, PathId } from "@staying-power/case";
import { effectsOfConduct, sameAnswer } from "../chain/shifts.ts";
import type { Grade } from "../tables/grade.ts";
import type { VariableId, VariableValue } from "../ensemble/case-evidence.ts";
import { codeOf, variableById, type Answer } from "../ensemble/imagine.ts";
import type { Conduct } from "../ensemble/timeline.ts";

function answer(id: VariableId, value: VariableValue): [VariableId, Answer] {
  const variable = variableById(id);
  const code = variable === undefined ? undefined : codeOf(variable, value);
  if (code === undefined) throw new RangeError(`paths: no value for ${id}`);
  return [id, { known: true, code }];
}

const doing = (conduct: ConductId): [VariableId, Answer] =>
  answer(`conduct:${conduct}`, "true");

/** What is done under each path but `current`, which is what the person does now. */
const conductOfPath: Readonly<Record<Exclude<PathId, "current">, Conduct>> = {
  chase: new Map([doing("pleaded"), doing("constant-contact")]),
  "stay-friends": new Map([doing("stayed-friends")]),
  "let-go": new Map([doing("no-contact")]),
  "let-go-and-work": new Map([
    doing("no-contact"),
    answer("issueWork", "sustained"),
    answer("newFocus", "true"),
  ]),
};

/**
 * What the person does from now on under a path. Paths are ways to act towards the ex: what the person does about
 * themselves goes on as it is, unless the path names it.
 *
 * @param path - one of the five paths.
 * @param current - what they do now.
 */
export function pathConduct(path: PathId, current: Conduct): Conduct {
  if (path === "current") return current;
  const own = ["issueWork", "newFocus"].flatMap((id) => {
    const mine = current.get(id);
    return mine === undefined ? [] : [[id, mine] as const];
  });
  return new Map([...own, ...conductOfPath[path]]);
}

/** What a difference between two courses of conduct stands on. */
export interface PathSupport {
  /** The grade of its largest effect; null where nothing differs. */
  readonly grade: Grade | null;
  readonly sources: readonly string[];
}

/** Looking at what they post is no course of conduct. */
const beside: ReadonlySet<VariableId> = new Set([
  "conduct:watched-social-media",
]);

const codeIn = (said: Answer | undefined, d: number): number =>
  said === undefined ? 0 : said.known ? said.code : (said.codes[d] ?? 0);

/**
 * Whether a path is what the person does now, as far as is known: in most of the draws, by their weight.
 *
 * @param path - what is done under it, from `pathConduct`.
 * @param current - what they do now.
 * @param weights - `[draws]`, summing to 1.
 */
export function isPresent(
  path: Conduct,
  current: Conduct,
  weights: Float64Array,
): boolean {
  const ids = differingIds(path, current);
  const same = weights.reduce(
    (sum, weight, d) =>
      ids.every((id) => codeIn(path.get(id), d) === codeIn(current.get(id), d))
        ? sum + weight
        : sum,
    0,
  );
  return same > 0.5;
}

/**
 * What the difference between a path and the present stands on.
 *
 * @param path - what is done under it, from `pathConduct`.
 * @param current - what they do now.
 * @returns the grade of the largest effect that one has and the other has not, and the sources of all of them.
 */
export function pathSupport(path: Conduct, current: Conduct): PathSupport {
  const effects = differingIds(path, current)
    .flatMap((id) => effectsOfConduct(id))
    .toSorted((a, b) => Math.abs(b.mean) - Math.abs(a.mean));
  return {
    grade: effects[0]?.grade ?? null,
    sources: [...new Set(effects.flatMap(({ sources }) => sources))],
  };
}

/** What is done in one of two courses of conduct and perhaps not, or otherwise, in the other. */
function differingIds(one: Conduct, other: Conduct): readonly VariableId[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((id) => {
    const [a, b] = [one.get(id), other.get(id)];
    const isNever = (said: Answer | undefined): boolean =>
      said === undefined || (said.known && said.code === 0);
    return !beside.has(id) && !(isNever(a) && isNever(b)) && !sameAnswer(a, b);
  });
}
