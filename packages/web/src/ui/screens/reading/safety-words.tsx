import { pageWords } from "@staying-power/guide";
export function SafetyWords({ reading, withheld }: any) {
  return <div class="safety stack"><p>{reading.safety.map((s: any) => s.id).join()}</p>{withheld && <p>{pageWords.safety.noNumbers}</p>}</div>;
}
