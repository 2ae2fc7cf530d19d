import { reasons } from "@staying-power/guide";
export const reasonName = (id: string): string => (reasons as any)[id].name;
