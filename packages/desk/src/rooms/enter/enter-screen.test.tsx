import { describe, expect, it } from "vitest";
import { deskAtHand, show } from "../../testing/desk-at-hand.tsx";
import { EnterScreen } from "./enter-screen.tsx";

describe("the door of the desk", () => {
  it("offers what is typed where a browser knows no passkeys", () => {
    const { desk } = deskAtHand();
    const part = show(desk, <EnterScreen />);
    part.getByText("This browser knows no passkeys here. Take another way.");
    expect(
      part.queryByRole("button", { name: "Sign in with a passkey" }),
    ).toBeNull();
    part.getByLabelText("Passphrase");
  });

  it("says why one stands here again", () => {
    const { desk } = deskAtHand();
    desk.leave("idle");
    const part = show(desk, <EnterScreen />);
    part.getByText(/^Nobody touched the desk for half an hour/);
  });
});
