/** Every place in a file where a member of Excel's API is used: called, read, written, asked for by `load`, or named as a value. */
const ts = require("typescript");
const { constantText } = require("./guards");
const { higher, readSet } = require("./sets");

const EQUALITY = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken]);

const UNKNOWN = "is not in @types/office-js";

/**
 * @typedef {object} Use
 * @property {import("typescript").Node} node
 * @property {string} member as in `Range.numberFormat`
 * @property {import("./sets").ApiSet | null} set what it needs; null where @types/office-js names none
 * @property {string} [trouble] why the use can't be audited
 */

/** @returns {Use[]} */
function usesIn(file, checker) {
  const uses = [];
  const add = (node, symbol, writes = false) => {
    const use = symbol && useOf(node, symbol, writes);
    if (use) uses.push(use);
  };
  const visit = (node) => {
    if (ts.isTypeNode(node)) return;
    if (ts.isPropertyAccessExpression(node)) uses.push(...accessed(node, checker));
    else if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
      add(node, memberOf(checker.getTypeAtLocation(node.expression), node.argumentExpression.text, checker), isWritten(node));
    else if (ts.isObjectLiteralElementLike(node) && node.name && !ts.isComputedPropertyName(node.name)) {
      uses.push(...written(node, checker));
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) add(node, memberOf(checker.getTypeAtLocation(node.parent), name.text, checker));
    } else if (ts.isStringLiteral(node)) add(node, namedValue(node, checker));
    if (ts.isCallExpression(node)) uses.push(...loaded(node, checker));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

/** `range.values`, `Excel.run`, `Excel.EventTriggerSource.unknown`. Of a method's overloads, the one that is called counts. */
function accessed(node, checker) {
  const call = ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : undefined;
  const symbol = checker.getSymbolAtLocation(node.name);
  if (!symbol) {
    const owner = checker.getTypeAtLocation(node.expression);
    const name = nameOfExcelType(owner);
    return name === null ? [] : [{ node, member: `${name}.${node.name.text}`, set: null, trouble: UNKNOWN }];
  }
  const called = call && checker.getResolvedSignature(call)?.declaration;
  const use = useOf(node, symbol, isWritten(node), called && symbol.declarations?.includes(called) ? [called] : undefined);
  return use ? [use] : [];
}

/** A property of an object that is handed to Excel, as in `range.set({ values })`. */
function written(node, checker) {
  const wanted = checker.getContextualType(node.parent);
  if (!wanted) return [];
  const symbol = memberOf(wanted, node.name.text, checker);
  const use = symbol && useOf(node, symbol, true);
  const owner = nameOfExcelType(wanted);
  if (use) return [use];
  return symbol || owner === null ? [] : [{ node, member: `${owner}.${node.name.text}`, set: null, trouble: UNKNOWN }];
}

function isWritten(node) {
  const { parent } = node;
  return ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

/** A use of a symbol of the namespace Excel, or null for any other. @param declarations those that count */
function useOf(node, symbol, writes, declarations = symbol.declarations ?? []) {
  const ours = declarations.filter(isOfExcel);
  if (ours.length === 0) return null;
  const owner = ours[0].parent;
  const member = owner.name && !ts.isModuleBlock(owner) ? `${owner.name.getText()}.${symbol.name}` : `Excel.${symbol.name}`;
  const set = ours.map((declaration) => setOf(declaration, writes)).reduce(higher, null);
  return { node, member, set };
}

/** What a declaration needs: what it says itself, or what is said of the class around it, whichever is higher. */
function setOf(declaration, writes) {
  const noted = (node) => {
    const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
    return comments.map((comment) => readSet(comment.getText(), writes)).reduce(higher, null);
  };
  const owner = declaration.parent;
  const isMember = ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner) || ts.isEnumDeclaration(owner);
  return higher(noted(declaration), isMember ? noted(owner) : null);
}

function isOfExcel(declaration) {
  if (!/[\\/]@types[\\/]office-js[\\/]/.test(declaration.getSourceFile().fileName)) return false;
  for (let node = declaration; node; node = node.parent)
    if (ts.isModuleDeclaration(node) && node.name.text === "Excel") return true;
  return false;
}

/** The member of a type, or of one of the types that it may be. */
function memberOf(type, name, checker) {
  const direct = checker.getPropertyOfType(type, name);
  if (direct || !type.isUnion()) return direct;
  return type.types.map((each) => checker.getPropertyOfType(each, name)).find((symbol) => symbol !== undefined);
}

function nameOfExcelType(type) {
  const symbol = type.aliasSymbol ?? type.symbol;
  return symbol?.declarations?.some(isOfExcel) ? symbol.name : null;
}

/** A string where Excel takes a value of an enumeration: the value's own member. */
function namedValue(node, checker) {
  for (const type of typesWanted(node, checker)) {
    const types = type.isUnion() ? type.types : [type];
    const value = types.find((each) => each.flags & ts.TypeFlags.EnumLiteral && each.value === node.text);
    if (value) return value.symbol;
  }
  return undefined;
}

/** The types that a string is compared with, or handed over as; of a method, the types of all its overloads. */
function typesWanted(node, checker) {
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && EQUALITY.has(parent.operatorToken.kind))
    return [checker.getTypeAtLocation(parent.left === node ? parent.right : parent.left)];
  const contextual = checker.getContextualType(node);
  const place = ts.isCallExpression(parent) ? parent.arguments.indexOf(node) : -1;
  const called = place < 0 ? undefined : checker.getSymbolAtLocation(parent.expression);
  const overloads = (called?.declarations ?? []).flatMap((declaration) => {
    const parameter = ts.isFunctionLike(declaration) ? declaration.parameters[place] : undefined;
    return parameter ? [checker.getTypeAtLocation(parameter)] : [];
  });
  return contextual ? [contextual, ...overloads] : overloads;
}

/** What `load` asks for by name: `load("items/id,items/name")`, of an object or through the context. */
function loaded(call, checker) {
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== "load") return [];
  const method = checker.getResolvedSignature(call)?.declaration;
  if (!method || !/[\\/]office-js[\\/]/.test(method.getSourceFile().fileName)) return [];
  const through = checker.getTypeAtLocation(call.expression.expression);
  const isContext = through.symbol?.name === "RequestContext" || through.symbol?.name === "ClientRequestContext";
  const [object, asked] = isContext ? call.arguments : [call.expression.expression, call.arguments[0]];
  if (!object || !asked || ts.isObjectLiteralExpression(asked)) return [];
  const texts = ts.isArrayLiteralExpression(asked) ? [...asked.elements] : [asked];
  const type = checker.getTypeAtLocation(object);
  return texts.flatMap((text) => {
    const known = constantText(text, checker);
    if (known === null)
      return [{ node: text, member: `load(${text.getText()})`, set: null, trouble: "loads what can't be known before it runs" }];
    return known.split(",").flatMap((path) => pathLoaded(text, type, path.trim(), checker));
  });
}

function pathLoaded(node, type, path, checker) {
  const uses = [];
  let owner = type;
  for (const name of path.split("/")) {
    const symbol = memberOf(owner, name, checker) ?? memberOf(itemOf(owner, checker), name, checker);
    if (!symbol) {
      const member = `${nameOfExcelType(owner) ?? "load"}.${name}`;
      return [...uses, { node, member, set: null, trouble: UNKNOWN }];
    }
    const use = useOf(node, symbol, false);
    if (use) uses.push(use);
    owner = itemsOf(checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(symbol, node)), checker);
  }
  return uses;
}

/** An array's elements, or the type itself. */
const itemsOf = (type, checker) => (checker.isArrayType(type) ? (checker.getTypeArguments(type)[0] ?? type) : type);

/** The elements of a collection, whose members may be asked for without `items/`. */
function itemOf(type, checker) {
  const items = checker.getPropertyOfType(type, "items");
  const declaration = items?.valueDeclaration;
  return declaration ? itemsOf(checker.getTypeOfSymbolAtLocation(items, declaration), checker) : type;
}

module.exports = { usesIn };
