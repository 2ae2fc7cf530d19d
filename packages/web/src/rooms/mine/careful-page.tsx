import { carefulWords } from "@staying-power/words";
import { useEffect } from "preact/hooks";
import { CarefulPart } from "../../ui/parts/careful/careful-part.tsx";
import { Screen } from "../../ui/shell/screen.tsx";
import { careful } from "../../visit/careful-here.ts";

/** The careful check: whether it is on this device, the way to fetch it, and the way to remove it. */
export function CarefulPage() {
  const words = carefulWords;
  useEffect(() => {
    void careful?.look();
  }, []);
  return (
    <Screen heading={words.heading} about="mine careful">
      {words.about.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {careful === null ? (
        <p>{words.absent}</p>
      ) : (
        <CarefulPart store={careful} />
      )}
    </Screen>
  );
}
