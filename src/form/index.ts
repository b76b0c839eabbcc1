import aspSaasData from "./editions/asp-saas.json";
import { type Edition, parseEdition } from "./edition";

export {
  type Edition,
  type Field,
  type FieldId,
  type Item,
  parseEdition,
  type Requirement,
  REQUIREMENT_LABELS,
  type Section,
} from "./edition";
export type { AnswerForm } from "./edition-schema";

/** The 93-item form of the ASP・SaaS edition (133 fields), the edition that this product fills and checks. */
export const ASP_SAAS: Edition = parseEdition(aspSaasData);
