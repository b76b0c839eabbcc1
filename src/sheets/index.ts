export * from "./sheet-plan";
