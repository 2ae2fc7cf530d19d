import { paths } from "@staying-power/guide";
export const pathName = (id: string): string => (paths as any)[id].name;
