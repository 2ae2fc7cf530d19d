import { firstCallsWords, helpWords, locale } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { appAround } from "../../../testing/app-around.ts";
import { mount } from "../../../testing/mount.tsx";
import { HelpLines } from "./help-lines.tsx";

describe("the help lines", () => {
  it("say what to call in the chosen country until the list is there, and the list at once from then on", async () => {
    const app = await appAround();
    app.session.changeSettings({ country: "DE" });
    const lines = <HelpLines needs={["crisis"]} />;
    const { root, getByText, findByLabelText } = mount(lines, app);
    const meanwhile = getByText(firstCallsWords.dangerIn(locale.country("DE")));
    expect(meanwhile.closest("[aria-busy=true]")).not.toBeNull();
    expect(root.querySelector('a[href="tel:112"]')).not.toBeNull();
    expect(root.querySelector('a[href="tel:08001110111"]')).not.toBeNull();

    await findByLabelText(helpWords.country);
    expect(root.contains(meanwhile)).toBe(false);
    expect(root.querySelector("[aria-busy]")).toBeNull();

    const again = mount(lines, app);
    expect(again.getByLabelText(helpWords.country)).toBeTruthy();
  });
});
