import { posix } from "node:path";
import { findLoops } from "../../scripts/house/find-loops.ts";
import type { HouseReading } from "../../scripts/house/measure-house.ts";
import type { FunctionMeasure } from "../../scripts/house/read-functions.ts";
import { arrowsUp } from "../../scripts/house/web-arrows.ts";
import type { Exceptions } from "./exceptions.ts";

/** The most lines a function may have. */
const mostLines = 80;
/** The most parameters a function may have without a reason beside it. */
const mostParameters = 4;

/** A function that breaks a law. */
interface FunctionBreach {
  readonly law: "length" | "parameters";
  readonly where: FunctionMeasure;
  readonly says: string;
}

function breachesOfFunction(where: FunctionMeasure): FunctionBreach[] {
  const { lines, parameters, stated } = where;
  const breaches: FunctionBreach[] = [];
  if (lines > mostLines)
    breaches.push({
      law: "length",
      where,
      says: `has ${lines} lines, at most ${mostLines}`,
    });
  if (stated !== undefined && stated !== parameters)
    breaches.push({
      law: "parameters",
      where,
      says: `gives a reason for ${stated} parameters and has ${parameters}`,
    });
  else if (parameters > mostParameters && stated === undefined)
    breaches.push({
      law: "parameters",
      where,
      says: `has ${parameters} parameters, at most ${mostParameters} without a reason right above it`,
    });
  return breaches;
}

/** One exception of either kind, and what it lets through. */
interface Pass {
  readonly label: string;
  letsThrough(breach: FunctionBreach): boolean;
}

function passesOf({ innerLoops, knownBreaches }: Exceptions): readonly Pass[] {
  return [
    ...innerLoops.map(({ path, name }) => ({
      label: `${path}: ${name}`,
      letsThrough: ({ law, where }: FunctionBreach) =>
        law === "length" && where.path === path && where.name === name,
    })),
    ...knownBreaches.map(({ file, name, law }) => ({
      label: `${file}: ${name} (${law})`,
      letsThrough: (breach: FunctionBreach) =>
        breach.law === law &&
        posix.basename(breach.where.path) === file &&
        breach.where.name === name,
    })),
  ];
}

function functionFindings(
  functions: readonly FunctionMeasure[],
  exceptions: Exceptions,
): string[] {
  const passes = passesOf(exceptions);
  const breaches = functions.flatMap(breachesOfFunction);
  const refused = breaches
    .filter((breach) => !passes.some((pass) => pass.letsThrough(breach)))
    .map(
      ({ where, says }) => `${where.path}:${where.line}: ${where.name} ${says}`,
    );
  const idle = passes
    .filter((pass) => !breaches.some((breach) => pass.letsThrough(breach)))
    .map(({ label }) => `${label} needs no exception any more`);
  return [...refused, ...idle];
}

/**
 * Everything that breaks a law of the house, as sentences: loops, arrows up, long functions, long lists of
 * parameters, exceptions that nothing needs, and a reading of nothing.
 */
export function findHouseBreaches(
  { files, arrows }: HouseReading,
  exceptions: Exceptions,
): string[] {
  const functions = files.flatMap((file) => [...file.functions]);
  return [
    ...(functions.length === 0 ? ["no function was looked at"] : []),
    ...(arrows.length === 0 ? ["no arrow was looked at"] : []),
    ...findLoops(arrows).map((loop) => `a loop: ${loop.join(", ")}`),
    ...arrowsUp(arrows).map(
      ({ from, to }) => `an arrow up: ${from} imports ${to}`,
    ),
    ...functionFindings(functions, exceptions),
  ];
}
