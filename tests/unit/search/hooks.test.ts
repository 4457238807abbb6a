import { afterEach, expect, test, vi } from 'vitest';
import { explorerHooks } from '../../../src/search/ui/explorer/hooks.ts';

afterEach(() => vi.unstubAllGlobals());

test.for([
  ['facets', '[data-facets]'],
  ['resultCount', '[data-result-count]'],
  ['knowledgeListMore', '[data-knowledge-list-more]'],
])('the hook of %s is %s', ([name, hook]) => {
  const page = { querySelector: (selector: string) => ({ ...page, selector }) };
  vi.stubGlobal('document', page);
  expect(explorerHooks()).toHaveProperty([name!, 'selector'], hook);
});
