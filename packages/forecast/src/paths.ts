import type { PathId } from "@staying-power/case";
import type { Answer } from "./imagine.ts";
import type { Conduct } from "./timeline.ts";

const done: Answer = { known: true, code: 1 };

/** Conduct under each path but `current`, which is what the person does now. Code 2 of `issueWork` is "sustained". */
const conductOfPath: Readonly<Record<Exclude<PathId, "current">, Conduct>> = {
  chase: new Map([
    ["conduct:pleaded", done],
    ["conduct:constant-contact", done],
  ]),
  "stay-friends": new Map([["conduct:stayed-friends", done]]),
  "let-go": new Map([["conduct:no-contact", done]]),
  "let-go-and-work": new Map([
    ["conduct:no-contact", done],
    ["issueWork", { known: true, code: 2 }],
    ["newFocus", done],
  ]),
};

/**
 * What the person does from now on under a path.
 *
 * @param path - one of the five paths.
 * @param current - what they do now.
 */
export function pathConduct(path: PathId, current: Conduct): Conduct {
  return path === "current" ? current : conductOfPath[path];
}
