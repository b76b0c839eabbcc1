export type { Doubt, DoubtReason, OtherDocument, OtherFormId, Recognition, RecognisedDisclosure } from "./recognition";
export { recogniseDisclosure } from "./recognise";
