export { createSession } from "./excel-session";
export type { AnswerChange, Applied, FormPlace, FormSearch, WorkbookEvents, WorkbookSession } from "./session";
