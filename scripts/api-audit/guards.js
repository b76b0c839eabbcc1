/** Which requirement sets are known to be there at a place in the code: what `isSetSupported` was asked on the way to it. */
const ts = require("typescript");

/** A string that stands there, or in a constant of that name; null where it can't be known. */
function constantText(node, checker) {
  if (node === undefined) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  const declaration = ts.isIdentifier(node) ? valueOf(node, checker) : undefined;
  return declaration && ts.isVariableDeclaration(declaration) && isConstant(declaration)
    ? constantText(declaration.initializer, checker)
    : null;
}

const isConstant = (declaration) => (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;

/** Where a name was declared, through imports. */
function valueOf(node, checker) {
  const symbol = checker.getSymbolAtLocation(node);
  if (symbol === undefined) return undefined;
  return (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol).valueDeclaration;
}

/** The arguments of a call of `isSetSupported`, or null. */
function askedOf(node) {
  const isAsking =
    ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "isSetSupported";
  return isAsking ? [...node.arguments] : null;
}

/** The set that a call asks for: `isSetSupported` itself, or a function of ours that hands its parameter on to it. */
function setAskedBy(call, checker) {
  const direct = askedOf(call);
  if (direct) return setOf(direct, checker);
  const called = ts.isIdentifier(call.expression) ? valueOf(call.expression, checker) : undefined;
  if (!called || !ts.isFunctionDeclaration(called) || !called.body) return null;
  const parameters = called.parameters.map((parameter) => parameter.name.getText());
  let found = null;
  const look = (node) => {
    const asked = askedOf(node);
    const place = asked && asked[1] && ts.isIdentifier(asked[1]) ? parameters.indexOf(asked[1].text) : -1;
    if (place >= 0) found = setOf([asked[0], call.arguments[place]], checker);
    ts.forEachChild(node, look);
  };
  look(called.body);
  return found;
}

function setOf([name, version], checker) {
  const known = { name: constantText(name, checker), version: constantText(version, checker) };
  return known.name === null || known.version === null ? null : known;
}

/** The sets that are there where a condition holds; with `holds` false, where it does not. */
function impliedBy(condition, holds, checker) {
  if (ts.isParenthesizedExpression(condition)) return impliedBy(condition.expression, holds, checker);
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken)
    return impliedBy(condition.operand, !holds, checker);
  const joined = holds ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
  if (ts.isBinaryExpression(condition) && condition.operatorToken.kind === joined)
    return [...impliedBy(condition.left, holds, checker), ...impliedBy(condition.right, holds, checker)];
  if (!holds) return [];
  if (ts.isCallExpression(condition)) return [setAskedBy(condition, checker)].filter((set) => set !== null);
  const named = ts.isIdentifier(condition) ? valueOf(condition, checker) : undefined;
  return named && ts.isVariableDeclaration(named) && isConstant(named) && named.initializer
    ? impliedBy(named.initializer, true, checker)
    : [];
}

/** Whether a statement leaves the block that it is in. */
function leaves(statement) {
  if (ts.isBlock(statement)) return statement.statements.some(leaves);
  return [
    ts.SyntaxKind.ReturnStatement,
    ts.SyntaxKind.ThrowStatement,
    ts.SyntaxKind.ContinueStatement,
    ts.SyntaxKind.BreakStatement,
  ].includes(statement.kind);
}

/** The sets that are known to be there at a node. */
function guardsAt(node, checker) {
  const guards = [];
  for (let child = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
    if (ts.isIfStatement(parent) && child !== parent.expression)
      guards.push(...impliedBy(parent.expression, child === parent.thenStatement, checker));
    else if (ts.isConditionalExpression(parent) && child !== parent.condition)
      guards.push(...impliedBy(parent.condition, child === parent.whenTrue, checker));
    else if (ts.isBinaryExpression(parent) && child === parent.right) {
      if (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
        guards.push(...impliedBy(parent.left, true, checker));
      if (parent.operatorToken.kind === ts.SyntaxKind.BarBarToken) guards.push(...impliedBy(parent.left, false, checker));
    } else if (ts.isBlock(parent) || ts.isSourceFile(parent)) {
      for (const statement of parent.statements) {
        if (statement === child) break;
        if (ts.isIfStatement(statement) && leaves(statement.thenStatement))
          guards.push(...impliedBy(statement.expression, false, checker));
      }
    }
  }
  return guards;
}

module.exports = { constantText, guardsAt };
