export type {
  CarriedOver,
  Doubt,
  DoubtReason,
  OtherDocument,
  OtherFormId,
  Recognition,
  RecognisedDisclosure,
} from "./recognition";
export { recogniseDisclosure } from "./recognise";
