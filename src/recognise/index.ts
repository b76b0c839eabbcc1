export type {
  CarriedOver,
  Doubt,
  DoubtReason,
  OtherDocument,
  OtherFormId,
  Recognition,
  RecognisedDisclosure,
} from "./result/recognition";
export { recogniseDisclosure, recogniseInPlace } from "./recognise";
