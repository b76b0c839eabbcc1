import type { HostObject } from "./host-object";
import { missingMember } from "./host-object";
import type { QueryInfo } from "./request";

/** Whether the host's API level has a member, in the names of the wire. */
export type Offers = (className: string, member: string) => boolean;

const wireName = (name: string): string => (name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1));

/** Which properties of an object and of the objects below it a load asks for. */
interface Selection {
  all: boolean;
  readonly properties: Set<string>;
  readonly below: Map<string, string[]>;
}

function select(paths: readonly string[]): Selection {
  const selection: Selection = { all: paths.length === 0, properties: new Set(), below: new Map() };
  for (const path of paths) {
    const [first = "", ...rest] = path.split(/[/.]/);
    if (first === "*") selection.all = true;
    else if (first.toLowerCase() === "items" || first === "_Items") {
      const nested = select(rest.length === 0 ? ["*"] : [rest.join("/")]);
      selection.all ||= nested.all;
      for (const property of nested.properties) selection.properties.add(property);
      for (const [name, deeper] of nested.below) selection.below.set(name, [...(selection.below.get(name) ?? []), ...deeper]);
    } else if (rest.length > 0) {
      const name = wireName(first);
      selection.below.set(name, [...(selection.below.get(name) ?? []), rest.join("/")]);
    } else if (first !== "" && first !== "$none") selection.properties.add(wireName(first));
  }
  return selection;
}

/**
 * Answers a load. Names are as authors write them (`values`, `format/fill/color`, `items/name`); none at all means all
 * scalar properties; the name of an object means all of its scalar properties.
 */
export function loadObject(object: HostObject, query: QueryInfo, offers: Offers = () => true): Readonly<Record<string, unknown>> {
  const selection = select([...(query.Select ?? []), ...(query.Expand ?? [])]);
  const items = object.items();
  if (!items) return loadOne(object, selection, offers);
  const skip = query.Skip ?? 0;
  const page = items.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  return { ...ownProperties(object, selection), _Items: page.map((item) => loadItem(item, selection, offers)) };
}

/** A property of the collection itself (`count`) may stand among those of its items. */
function ownProperties(object: HostObject, selection: Selection): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  for (const name of object.propertyNames) {
    if (selection.properties.delete(name) || selection.all) own[name] = object.get(name);
  }
  return own;
}

function loadItem(item: HostObject, selection: Selection, offers: Offers): Readonly<Record<string, unknown>> {
  const loaded = loadOne(item, selection, offers);
  return item.identity === undefined ? loaded : { _Id: item.identity, Id: item.identity, ...loaded };
}

function loadOne(object: HostObject, selection: Selection, offers: Offers): Record<string, unknown> {
  const loaded: Record<string, unknown> = object.identity === undefined ? {} : { _Id: object.identity };
  if (selection.all) {
    for (const name of object.propertyNames) if (offers(object.className, name)) loaded[name] = object.get(name);
  }
  for (const name of [...selection.properties, ...selection.below.keys()]) {
    if (!offers(object.className, name)) throw missingMember(object.className, name);
  }
  for (const name of selection.properties) {
    if (!object.hasObject(name)) loaded[name] = object.get(name);
    else if (!selection.below.has(name)) loaded[name] = loadBelow(object, name, [], offers);
  }
  for (const [name, paths] of selection.below) {
    if (!object.hasObject(name)) throw missingMember(object.className, name);
    loaded[name] = loadBelow(object, name, paths, offers);
  }
  return loaded;
}

function loadBelow(object: HostObject, name: string, paths: readonly string[], offers: Offers): unknown {
  const below = object.open(name);
  return below && loadObject(below, { Select: [...paths] }, offers);
}
