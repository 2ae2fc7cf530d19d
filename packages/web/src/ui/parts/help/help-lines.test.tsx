import { emergencyAbroad } from "@staying-power/care";
import { helpWords } from "@staying-power/words";
import { expect, it } from "vitest";
import { appAround } from "../../../testing/app-around.ts";
import { mount } from "../../../testing/mount.tsx";
import { HelpLines } from "./help-lines.tsx";

it("says what to call anywhere until the list is there, and the list at once from then on", async () => {
  const app = await appAround();
  app.session.changeSettings({ country: "DE" });
  const lines = <HelpLines needs={["crisis"]} />;
  const { root, getByText, findByLabelText } = mount(lines, app);
  const meanwhile = getByText(helpWords.emergencyElsewhere(emergencyAbroad));
  expect(meanwhile.closest("[aria-busy=true]")).not.toBeNull();

  await findByLabelText(helpWords.country);
  expect(root.contains(meanwhile)).toBe(false);
  expect(root.querySelector("[aria-busy]")).toBeNull();

  const again = mount(lines, app);
  expect(again.getByLabelText(helpWords.country)).toBeTruthy();
});
