import { replyTo } from "@staying-power/plan";
import { worthKnowingWords } from "@staying-power/words";
import type { ComponentChildren } from "preact";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { lettingGoAt } from "../letting-go/address.ts";
import { mapAt } from "../map/address.ts";
import type { KnowPageName } from "./address.ts";
import { FeelPart } from "./feel-part.tsx";
import { KindNoPart } from "./kind-no-part.tsx";
import { ReboundPart } from "./rebound-part.tsx";
import { SayingList } from "./saying-list.tsx";
import "./worth-knowing.css";

interface WorthKnowingProps {
  readonly page: KnowPageName;
}

/** One calm page, each statement with who makes it; what fits this person stands in its midst. */
export function WorthKnowingScreen({ page }: WorthKnowingProps) {
  const words = worthKnowingWords;
  const { session } = useApp();
  const input = session.planInput.value;
  const mayAnswer = replyTo("just-friends", input).answer !== "none";
  switch (page) {
    case "rebound":
      return (
        <Page page={page} words={words.rebound} mayAnswer={mayAnswer}>
          <ReboundPart input={input} mayAnswer={mayAnswer} />
        </Page>
      );
    case "friend-zone":
      return (
        <Page page={page} words={words.friendZone} mayAnswer={mayAnswer}>
          <KindNoPart mayAnswer={mayAnswer} />
        </Page>
      );
    case "what-they-may-feel":
      return (
        <Page page={page} words={words.feel} mayAnswer={mayAnswer}>
          <FeelPart />
        </Page>
      );
  }
}

interface PageProps {
  readonly page: KnowPageName;
  readonly words: typeof worthKnowingWords.rebound;
  /** Whether anything of theirs may be answered now. */
  readonly mayAnswer: boolean;
  /** What is for this person. */
  readonly children: ComponentChildren;
}

function Page({ page, words, mayAnswer, children }: PageProps) {
  const { lettingGo, back } = worthKnowingWords;
  return (
    <Screen heading={words.heading} about={`worth-knowing ${page}`}>
      <p>{words.intro}</p>
      {children}
      {[...words.parts, words.disagree].map(({ heading, says }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <SayingList says={says} mayAnswer={mayAnswer} />
        </section>
      ))}
      <section>
        <p>{lettingGo.text}</p>
        <div class="row">
          <ScreenLink to={lettingGoAt()} class="button">
            {lettingGo.read}
          </ScreenLink>
          <ScreenLink to={mapAt()} class="button">
            {back}
          </ScreenLink>
        </div>
      </section>
    </Screen>
  );
}
