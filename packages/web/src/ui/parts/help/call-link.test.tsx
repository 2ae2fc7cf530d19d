import { describe, expect, it } from "vitest";
import { mount } from "../../../testing/mount.tsx";
import { CallLink } from "./call-link.tsx";

describe("a number with its name", () => {
  it.each([
    ["0800 111 0 111", "tel:08001110111"],
    ["*4141", "tel:*4141"],
    ["+1 (555) 010-0199", "tel:+15550100199"],
  ])("is called by one tap: %s", (number, address) => {
    const link = mount(<CallLink name="Sam" number={number} />).getByRole(
      "link",
    );
    expect(link.getAttribute("href")).toBe(address);
    expect(link.textContent).toBe(`Sam${number}`);
  });

  it.each(["", "1", "ask at the bar", "javascript:1", "tel:112"])(
    "is told, and no link, where no phone can call it: %j",
    (number) => {
      const { root, queryByRole } = mount(
        <CallLink name="Sam" number={number} />,
      );
      expect(queryByRole("link")).toBeNull();
      expect(root.textContent).toBe(`Sam${number}`);
    },
  );
});
