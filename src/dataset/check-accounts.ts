import { checkLocators } from './check-locators.ts';
import { createProblem, type Problem } from './problem.ts';
import { childOf, isObject, itemsOf, type RawNode } from './raw-nodes.ts';

/**
 * The order of accounts carries meaning: the article's own comes first, has paragraphs and no relation; each of the
 * others says how it stands to it.
 */
export function checkAccounts(root: RawNode, fact: RawNode): readonly Problem[] {
  const article = articleOf(root);
  return itemsOf(fact, 'accounts')
    .filter(isObject)
    .flatMap((account) => [
      ...(account.pointer.endsWith('/accounts/0') ? checkFirst(account, article) : checkOther(account)),
      ...(article !== undefined && childOf(account, 'source').value === article ? checkLocators(root, account) : []),
    ]);
}

/** The article's id, if it is one of the sources: else that is the problem, and not each of the accounts. */
function articleOf(root: RawNode): string | undefined {
  const { value } = childOf(root, 'article');
  const isSource = itemsOf(root, 'sources').some((source) => childOf(source, 'id').value === value);
  return typeof value === 'string' && isSource ? value : undefined;
}

function checkFirst(account: RawNode, article: string | undefined): readonly Problem[] {
  const source = childOf(account, 'source');
  if (typeof source.value !== 'string' || article === undefined) return [];
  if (source.value !== article) return [createProblem(source.pointer, 'first-account-not-article', source.value, { article })];
  return [...checkNoRelation(childOf(account, 'relation')), ...checkHasLocators(childOf(account, 'locators'))];
}

function checkNoRelation({ value, pointer }: RawNode): readonly Problem[] {
  return value === undefined ? [] : [createProblem(pointer, 'relation-on-article', value)];
}

function checkHasLocators({ value, pointer }: RawNode): readonly Problem[] {
  if (value === undefined) return [createProblem(pointer, 'missing', undefined)];
  return Array.isArray(value) && value.length === 0 ? [createProblem(pointer, 'empty-list', value)] : [];
}

function checkOther(account: RawNode): readonly Problem[] {
  const { value, pointer } = childOf(account, 'relation');
  return value === undefined ? [createProblem(pointer, 'missing-relation', undefined)] : [];
}
