import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files of tests that take longer than their size tells, longest first. */
export const longForTheirSize: readonly string[] = [
  "packages/forecast/src/event-laws.test.ts",
  "scripts/careful-card/careful-reader.test.ts",
  "scripts/message-model/says-on-corpus.test.ts",
  "packages/cli/src/commands/research.test.ts",
  "packages/forecast/src/ensemble/situate-well.test.ts",
  "packages/forecast/src/golden.test.ts",
  "e2e/pseudo.e2e.ts",
  "e2e/desk-pseudo.e2e.ts",
  "e2e/access.e2e.ts",
  "e2e/lighthouse.e2e.ts",
  "e2e/slow-device.e2e.ts",
  "e2e/today.e2e.ts",
  "tests/add-a-room.test.ts",
];

/** Puts first what takes longest, so that at the end no core waits for one file. Where nothing ran before, Vitest knows sizes only. */
export class LongestFirst extends BaseSequencer {
  override async sort(
    files: TestSpecification[],
  ): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = longForTheirSize.findIndex((name) =>
        moduleId.endsWith(`/${name}`),
      );
      return at === -1 ? longForTheirSize.length : at;
    };
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => place(a) - place(b));
  }
}
