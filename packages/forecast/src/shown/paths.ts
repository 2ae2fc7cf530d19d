import type { ConductId, PathId } from "@staying-power/case";
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
