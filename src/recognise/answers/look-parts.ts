import type { Field } from "../../form";
import { asksYesOrNo } from "./kinds";
import { type Beside, type Told, widestPlacesIn } from "./parting";
import { saysYesOrNo } from "./yes-no-parts";

/** Tells the answer behind a yes or no that has a look which no details of one have: a choice, or holders' shares. */
export function tellByLook({ own, field, value, comesFirst }: Beside): Told {
  const look = lookOf(field);
  if (!comesFirst || !asksYesOrNo(own) || look === undefined || !saysYesOrNo(`${value} `)) return undefined;
  const cut = widestPlacesIn(value).find(({ first, second }) => look.test(second) && !look.test(first));
  return cut && { kept: cut.first, given: cut.second };
}

function lookOf({ answer: { kind } }: Field): RegExp | undefined {
  if (kind === "choice") return /^[(（]?[①-⑨]/u;
  return kind === "shareholderList" ? /\p{L}\s*\d[\d.]*\s*[%％]/u : undefined;
}
