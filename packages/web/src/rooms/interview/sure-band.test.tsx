import { describe, expect, it } from "vitest";
import { mount } from "../../testing/mount.tsx";
import { SureBand } from "./sure-band.tsx";

/** The share of the band that is filled. */
function filled(sureness: number): number {
  const { root } = mount(<SureBand sureness={sureness} />);
  const width = (part: string): number =>
    Number(root.querySelector(`.${part}`)?.getAttribute("width"));
  return width("settled") / width("whole");
}

describe("the band that says how sure it is", () => {
  it("is empty while nothing is settled, and fills only with what is", () => {
    expect(filled(0)).toBe(0);
    expect(filled(0.25)).toBeCloseTo(0.25);
    expect(filled(1)).toBe(1);
  });
});
