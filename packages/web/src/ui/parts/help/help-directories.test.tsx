import { helpDirectories, helpNeeds } from "@staying-power/care";
import { helpWords } from "@staying-power/words";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mount } from "../../../testing/mount.tsx";
import { HelpDirectories } from "./help-directories.tsx";

describe("the directories of every country", () => {
  it("are those for the needs there are, each once and by its address", () => {
    fc.assert(
      fc.property(fc.subarray([...helpNeeds]), (needs) => {
        const { queryAllByRole } = mount(
          <HelpDirectories needs={needs} Heading="h3" />,
        );
        expect(
          queryAllByRole("link").map((link) => [
            link.textContent,
            link.getAttribute("href"),
          ]),
        ).toEqual(
          helpDirectories
            .filter((directory) =>
              needs.some((need) => directory.needs.includes(need)),
            )
            .map(({ name, web }) => [
              helpWords.directory({ name, web }),
              `https://${web}/`,
            ]),
        );
      }),
      { seed: 14, numRuns: 50 },
    );
  });

  it("open by a tap alone, and are not told where it came from", () => {
    const { root, getAllByRole } = mount(
      <HelpDirectories needs={helpNeeds} Heading="h2" />,
    );
    expect(
      root.querySelectorAll("[src], [srcset], iframe, object, link, meta"),
    ).toHaveLength(0);
    for (const link of getAllByRole("link")) {
      expect(link.getAttribute("rel")).toBe("noreferrer");
      expect(link.hasAttribute("ping")).toBe(false);
    }
  });

  it.each([
    ["h2", 2],
    ["h3", 3],
  ] as const)(
    "stand under a heading %s, as the screen asks",
    (Heading, level) => {
      const { getByRole } = mount(
        <HelpDirectories needs={helpNeeds} Heading={Heading} />,
      );
      expect(
        getByRole("heading", { level, name: helpWords.directoriesHeading }),
      ).toBeTruthy();
    },
  );
});
