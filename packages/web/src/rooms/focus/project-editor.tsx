import { useSignal } from "@preact/signals";
import type { ProjectSlot } from "@staying-power/case";
import type { Project } from "@staying-power/plan";
import { focusWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { focusAt, type FocusStep, focusSteps } from "./address.ts";
import { type DraftProject, newDraft, newName } from "./model/draft-project.ts";
import { GoRow } from "./go-row.tsx";
import { AreaPart, IdeaPart, SmallPart, WholePart } from "./step-parts.tsx";
import type { useDraft } from "./use-draft.ts";
import { WeekPart } from "./week-part.tsx";

interface ProjectEditorProps {
  readonly step: FocusStep;
  readonly open: ReturnType<typeof useDraft>;
  /** All that are in force, which have their place in the week, too. */
  readonly projects: readonly Project[];
  /** Whether the journal has no room for it. */
  readonly isFull: boolean;
  readonly onKeep: (draft: DraftProject) => void;
}

/** Making a project, or changing it, one short step after another; each has an address, so that Back leads to the one before. */
export function ProjectEditor({
  step: wanted,
  open,
  projects,
  isFull,
  onKeep,
}: ProjectEditorProps) {
  const words = focusWords;
  const { navigation } = useApp();
  const { name, draft, type, keep } = open;
  const step = draft === null ? "area" : wanted;
  const go = (to: FocusStep | "list"): void => {
    keep();
    navigation.go(focusAt({ step: to }));
  };
  const at = focusSteps.indexOf(step);
  const next = (): void => go(focusSteps[at + 1] ?? "list");
  return (
    <Screen heading={words[step].heading} about={`focus ${name} ${step}`}>
      <div class="row apart step">
        <p class="quiet">{words.step({ at: at + 1, of: focusSteps.length })}</p>
        <button type="button" class="plain" onClick={() => go("list")}>
          {words.leave}
        </button>
      </div>
      {draft === null || step === "area" ? (
        <AreaPart
          area={draft?.area ?? null}
          onChoose={(area) => {
            type(draft === null ? newDraft(area) : { ...draft, area });
            next();
          }}
        />
      ) : (
        <Step
          step={step}
          draft={draft}
          onChange={type}
          onGo={next}
          onBack={() => go(focusSteps[at - 1] ?? "list")}
          week={{ name, projects }}
          whole={{ isFull, onKeep: () => onKeep(draft), onStep: go }}
        />
      )}
    </Screen>
  );
}

interface StepProps {
  readonly step: Exclude<FocusStep, "area">;
  readonly draft: DraftProject;
  readonly onChange: (draft: DraftProject) => void;
  readonly onGo: () => void;
  readonly onBack: () => void;
  readonly week: {
    readonly name: string;
    readonly projects: readonly Project[];
  };
  readonly whole: {
    readonly isFull: boolean;
    readonly onKeep: () => void;
    readonly onStep: (step: FocusStep) => void;
  };
}

function Step({ step, week, whole, ...shared }: StepProps) {
  switch (step) {
    case "idea":
      return <IdeaPart {...shared} />;
    case "small":
      return <SmallPart {...shared} />;
    case "week":
      return <PlacePart {...shared} {...week} />;
    case "whole":
      return (
        <WholePart draft={shared.draft} onBack={shared.onBack} {...whole} />
      );
  }
}

/** Its place in the week, beside what the others have there. */
function PlacePart({
  draft,
  onChange,
  onGo,
  onBack,
  name,
  projects,
}: Omit<StepProps, "step" | "week" | "whole"> & StepProps["week"]) {
  const said = useSignal<{
    readonly words: string;
    readonly before: readonly ProjectSlot[];
  } | null>(null);
  const mine = { project: name, what: draft.what, slots: draft.slots };
  return (
    <WeekPart
      projects={
        name === newName
          ? [...projects, mine]
          : projects.map((each) => (each.project === name ? mine : each))
      }
      used={[]}
      active={name}
      said={said.value?.words ?? null}
      onChange={(_project, slots, words) => {
        said.value = { words, before: draft.slots };
        onChange({ ...draft, slots });
      }}
      onUndo={() => {
        if (said.value !== null)
          onChange({ ...draft, slots: said.value.before });
        said.value = null;
      }}
    >
      <GoRow onGo={onGo} onBack={onBack} />
    </WeekPart>
  );
}
