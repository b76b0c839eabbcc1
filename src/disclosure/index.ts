export * from "./disclosure";
export {
  disclosureToJson,
  emptyDisclosure,
  type Heading,
  looksLikeDisclosureText,
  makeDisclosure,
  parseDisclosure,
  parseDisclosureText,
} from "./parse";
