import type { Disclosure } from "../disclosure";
import { dateOf } from "./renewal";
import type { Vendor } from "./vendors";

/**
 * Disclosures by the names of their services, which stand over the columns of a comparison. Two sheets of one service are
 * told apart by their dates, else by what the user knows them by, else by a number.
 * @param sheets `name`: what the user knows it by, a file or a worksheet; it stands where a sheet names no service
 */
export function namedByService(sheets: readonly Vendor[]): Vendor[] {
  const services = sheets.map(({ name, disclosure }) => serviceOf(disclosure) || name);
  const taken = new Set<string>();
  return sheets.map(({ name, disclosure }, index) => {
    const service = services[index] ?? name;
    const twice = services.filter((other) => other === service).length > 1;
    const told = dateText(disclosure) || name;
    const wanted = twice && told !== service ? `${service} (${told})` : service;
    const free = freeName(wanted, taken);
    taken.add(free);
    return { name: free, disclosure };
  });
}

/** Names stand over columns, none twice: a number tells those apart that are alike. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let free = wanted;
  for (let number = 2; taken.has(free); number++) free = `${wanted} (${number})`;
  return free;
}

/** Whether two sheets are of one service, by its certification number or by its name. */
export function isSameService(left: Disclosure, right: Disclosure): boolean {
  const same = (one: string | undefined, other: string | undefined): boolean =>
    one !== undefined && other !== undefined && plain(one) !== "" && plain(one) === plain(other);
  return same(left.certificationNumber, right.certificationNumber) || same(serviceOf(left), serviceOf(right));
}

/** The service as the head of the sheet names it, else as its item 27 does; empty where neither does. */
function serviceOf({ serviceName, fields }: Disclosure): string {
  const named = fields["27.1"];
  return serviceName?.trim() || (named?.state === "answered" ? named.value.trim() : "");
}

/** The date of a sheet as written, where it is no more than a date. */
function dateText(disclosure: Disclosure): string {
  return dateOf(disclosure) ? (disclosure.fields["1.1"]?.value.trim().slice(0, 20) ?? "") : "";
}

const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");
