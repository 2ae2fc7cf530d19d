import { questions } from "@staying-power/guide";
export function questionWords(key: string): any {
  const q = (questions as any)[key];
  return { title: q.ask, why: q.why, help: q.help, options: Object.entries(q.options).map(([value, label]) => ({ value, label })) };
}
export function answerText(key: string, value: any): string {
  const q = (questions as any)[key];
  const one = (v: any) => typeof v === "boolean" ? (v ? "Yes" : "No") : q.options[v] ?? String(v);
  return Array.isArray(value) ? value.map(one).join(", ") || "None" : one(value);
}
export const answerLine = (key: string, value: any) => `${(questions as any)[key].short}: ${answerText(key, value)}`;
