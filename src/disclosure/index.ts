export * from "./disclosure";
export { disclosureToJson, emptyDisclosure, type Heading, makeDisclosure, parseDisclosure, parseDisclosureText } from "./parse";
