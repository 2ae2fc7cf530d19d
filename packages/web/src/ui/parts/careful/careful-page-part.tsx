import { carefulWords } from "@staying-power/words";
import { useEffect } from "preact/hooks";
import { careful } from "../../../visit/careful-here.ts";
import { CarefulPart } from "./careful-part.tsx";

/** What the careful check is, whether it is on this device, and the way to fetch it and to remove it. */
export function CarefulPagePart() {
  const words = carefulWords;
  useEffect(() => {
    void careful?.look();
  }, []);
  return (
    <>
      {words.about.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {careful === null ? (
        <p>{words.absent}</p>
      ) : (
        <CarefulPart store={careful} />
      )}
    </>
  );
}
