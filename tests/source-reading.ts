// Reads TypeScript and Svelte sources by their syntax, so that comments and strings mislead nobody.
import ts from 'typescript';

export interface FoundImport {
  readonly specifier: string;
  readonly isType: boolean;
}

/** Names that tie a file to a device, a moment or chance. */
const impureGlobals = new Set([
  'document', 'window', 'navigator', 'location', 'localStorage', 'sessionStorage', 'fetch', 'performance', 'process',
  'crypto', 'globalThis', 'self', 'setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame', 'matchMedia',
]);

/** Every import, re-export and import() of a .ts or .svelte file. */
export function findImports(path: string, text: string): readonly FoundImport[] {
  return nodesOf(path, text).flatMap((node) => {
    if (ts.isImportDeclaration(node)) return [{ specifier: literal(node.moduleSpecifier), isType: isTypeImport(node) }];
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) return [{ specifier: literal(node.moduleSpecifier), isType: node.isTypeOnly }];
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return [{ specifier: literal(node.arguments[0]), isType: false }];
    return [];
  });
}

/** `file:line uses X` for each use of the clock, of chance or of a global of browser or process. */
export function findImpurities(path: string, text: string): readonly string[] {
  const nodes = nodesOf(path, text);
  const declared = new Set(nodes.flatMap((node) => declaredName(node) ?? []));
  return nodes.flatMap((node) => {
    const name = impureName(node, declared);
    if (name === undefined) return [];
    const line = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;
    return [`${path}:${line} uses ${name}`];
  });
}

/** The text of every string and template in a .ts file. */
export function findStrings(path: string, text: string): readonly string[] {
  return nodesOf(path, text).filter((node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)).map((node) => node.getText());
}

function nodesOf(path: string, text: string): readonly ts.Node[] {
  const script = path.endsWith('.svelte') ? [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, body = '']) => body).join('\n') : text;
  const file = ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return nodes;
}

function literal(node: ts.Node | undefined): string {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : '';
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = importClause.namedBindings;
  return importClause.name === undefined && bindings !== undefined && ts.isNamedImports(bindings) && bindings.elements.every((element) => element.isTypeOnly);
}

/** A parameter or variable called `window` is visible time, not the browser's. */
function declaredName(node: ts.Node): string | undefined {
  const declares = ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node) || ts.isFunctionDeclaration(node) || ts.isImportSpecifier(node);
  return declares && node.name && ts.isIdentifier(node.name) ? node.name.text : undefined;
}

function impureName(node: ts.Node, declared: ReadonlySet<string>): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.getText();
    return ['Date.now', 'Math.random', 'Intl.DateTimeFormat'].includes(name) ? name : undefined;
  }
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
    const isNow = node.expression.getText() === 'Date' && (ts.isCallExpression(node) || (node.arguments?.length ?? 0) === 0);
    return isNow ? 'the current time (Date without arguments)' : undefined;
  }
  const isUse = ts.isIdentifier(node) && impureGlobals.has(node.text) && !declared.has(node.text) && isFree(node);
  return isUse ? node.text : undefined;
}

/** False for names of properties, fields and types: `view.window`, `{ window: … }`. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent) || ts.isMethodSignature(parent) || ts.isMethodDeclaration(parent) || ts.isTypeNode(parent) || ts.isBindingElement(parent) || ts.isJSDoc(parent));
}
