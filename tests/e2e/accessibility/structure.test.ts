/** How a page is built for those who hear it: headings, landmarks, links, lists, tables, pictures. */
import { describe, expect } from 'vitest';
import { UNREACHABLE } from '../visit.ts';
import { accessibilityTree, textOf, withRole, within, type AccessibleNode } from './accessibility-tree.ts';
import { KINDS, open } from './kinds.ts';
import { PHONE, test as onTabs } from './tabs.ts';

/** What a page is built of. */
interface Build {
  tree: AccessibleNode;
  /** Drawings that say neither what they show nor that they are decoration. */
  unclearDrawings: string[];
  /** Boxes with a table that scroll, but not for who has a keyboard alone, or that do not say what they are. */
  unreachableTables: string[];
  /** Boxes with a table that is there as a whole, which are in the way of who goes by landmarks or the Tab key. */
  idleTableBoxes: string[];
  /** Lists without bullets that Safari does not read as lists. */
  listsLostInSafari: string[];
}

/** `builds` has the build of each kind of page, by its address. */
const test = onTabs.extend('builds', { scope: 'file' }, async ({ tabOf }) => {
  const builds = new Map<string, Build>();
  for (const [, path] of KINDS) {
    const tab = await tabOf(path);
    builds.set(path, { tree: await accessibilityTree(tab), ...(await tab.evaluate(unclearParts)) });
  }
  return builds;
});

function unclearParts(): Omit<Build, 'tree'> {
  const { nameOf, visibleElements } = window.probe;
  const elements = visibleElements();
  const drawings = [...document.querySelectorAll('svg')];
  const tableBoxes = elements
    .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
    .filter((element) => element.querySelector('table'));
  const isScrolling = (box: Element) => box.scrollWidth > box.clientWidth;
  const isRegion = (box: Element) => box.matches('[role=region][aria-label][tabindex="0"]');
  return {
    unclearDrawings: drawings
      .filter((drawing) => drawing.ariaHidden !== 'true' && drawing.role !== 'img')
      // A map of links is a group with a name.
      .filter((drawing) => drawing.role !== 'group' || !drawing.ariaLabel)
      .map((drawing) => `${nameOf(drawing)} in ${nameOf(drawing.parentElement ?? drawing)}`),
    unreachableTables: tableBoxes.filter((box) => isScrolling(box) && !isRegion(box)).map(nameOf),
    idleTableBoxes: tableBoxes.filter((box) => !isScrolling(box) && isRegion(box)).map(nameOf),
    // Safari takes a list without bullets for layout, unless it is navigation, has the role of a list, or its bullets
    // are an empty text. See https://matuzo.at/blog/2023/removing-list-styles-without-affecting-semantics
    listsLostInSafari: elements
      .filter((element) => element.matches('ul:not([role=list]), ol:not([role=list])'))
      .filter((list) => !list.closest('nav') && getComputedStyle(list).listStyleType === 'none')
      .map(nameOf),
  };
}

function buildOf(builds: ReadonlyMap<string, Build>, path: string): Build {
  const build = builds.get(path);
  if (!build) throw new Error(`There is no build of ${path}`);
  return build;
}

describe('headings: one of the first level, first, and none skips a level', () => {
  test.for(KINDS)('on %s', ([, path], { builds }) => {
    const levels = withRole(buildOf(builds, path).tree, 'heading').map(({ level = 0 }) => level);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(skips).toEqual([]);
  });
});

describe('landmarks: a header, a main part, a footer, and names where there are several of a kind', () => {
  test.for(KINDS)('on %s', ([, path], { builds }) => {
    const { tree } = buildOf(builds, path);
    const landmarks = ['banner', 'main', 'contentinfo', 'navigation', 'search', 'form', 'complementary'];
    const found = withRole(tree, ...landmarks).map(({ role, name }) => `${role} ${name}`.trim());
    expect(found.filter((each) => each.startsWith('banner'))).toHaveLength(1);
    expect(found.filter((each) => each.startsWith('main'))).toHaveLength(1);
    expect(found.filter((each) => each.startsWith('contentinfo'))).toHaveLength(1);
    expect(found.filter((each) => each.startsWith('search')).length).toBeGreaterThanOrEqual(1);
    expect(found).not.toContain('navigation');
    expect(new Set(found).size, found.join(', ')).toBe(found.length);
  });
});

describe('links say where they lead: no two that read the same, in the same place, lead elsewhere', () => {
  /** What a link is read with (WCAG 2.4.4): the item of a list or the row it stands in, or else its paragraph. */
  function linksWithPlace(
    node: AccessibleNode,
    place = '',
    isInItem = false,
  ): { name: string; place: string; url: string }[] {
    return node.children.flatMap((child) => {
      if (child.role === 'link') return [{ name: child.name.trim(), place, url: child.url ?? '' }];
      if (['listitem', 'row'].includes(child.role)) return linksWithPlace(child, textOf(child), true);
      const isPlace = !isInItem && ['paragraph', 'heading', 'definition'].includes(child.role);
      return linksWithPlace(child, isPlace ? textOf(child) : place, isInItem);
    });
  }

  test.for(KINDS)('on %s', ([, path], { builds }) => {
    const links = linksWithPlace(buildOf(builds, path).tree);
    expect(links.length).toBeGreaterThan(10);
    const vague = links.filter(({ name }) => /^(|hier|klik hier|lees (meer|verder)|meer|link)$/i.test(name));
    expect(vague).toEqual([]);
    const seen = new Map<string, string>();
    const same = links.filter(({ name, place, url }) => {
      const read = `${name} | ${place}`;
      const other = seen.get(read);
      seen.set(read, url);
      return other !== undefined && other !== url;
    });
    expect(same).toEqual([]);
  });
});

describe('pictures have a name, or say that they are decoration', () => {
  test.for(KINDS)('on %s', ([, path], { builds }) => {
    const { tree, unclearDrawings } = buildOf(builds, path);
    expect(unclearDrawings).toEqual([]);
    expect(withRole(tree, 'image', 'img').filter(({ name }) => name === '')).toEqual([]);
  });
});

describe('lists are read as lists, in Safari too', () => {
  test.for(KINDS)('on %s', ([, path], { builds }) => {
    expect(buildOf(builds, path).listsLostInSafari).toEqual([]);
  });

  test('the hits of the explorer are one list, an item each', ({ builds }) => {
    const { tree } = buildOf(builds, 'interventies/?q=voorlezen');
    const items = withRole(tree, 'list').map((list) =>
      list.children.filter(({ role }) => role === 'listitem'),
    );
    const hits = items.find((list) => list.some((item) => withRole(item, 'article').length > 0)) ?? [];
    expect(hits.length).toBeGreaterThan(1);
    expect(hits.filter((item) => withRole(item, 'heading').length !== 1)).toEqual([]);
  });
});

describe('tables have a caption, and headings for every column and row', () => {
  const withTables = [
    'cijfers/',
    'cijfers/gemeenten/',
    'stijl/',
    'gemeenten/',
    'gemeenten/breda/',
    'selectie/?interventie=utrecht-schools-cool&interventie=alkmaar-taalklas',
  ];

  test.for(KINDS.filter(([, path]) => withTables.includes(path)))('on %s', ([, path], { builds }) => {
    const tables = withRole(buildOf(builds, path).tree, 'table');
    expect(tables).not.toEqual([]);
    for (const table of tables) {
      expect(table.name, textOf(table).slice(0, 60)).not.toBe('');
      const [head, ...rows] = withRole(table, 'row').map((row) => row.children.map(({ role }) => role));
      expect(new Set(head)).toEqual(new Set(['columnheader']));
      expect(rows.filter(([first]) => first !== 'rowheader')).toEqual([]);
    }
  });

  test('no other kind of page has a table', ({ builds }) => {
    const others = [...builds].filter(([path]) => !withTables.includes(path));
    expect(others.filter(([, { tree }]) => withRole(tree, 'table').length > 0)).toEqual([]);
  });
});

describe('a box in which a table scrolls can be reached by keyboard, and has a name; no other has', () => {
  test.for(KINDS)('on %s', ([, path], { builds }) => {
    const { unreachableTables, idleTableBoxes } = buildOf(builds, path);
    expect(unreachableTables).toEqual([]);
    expect(idleTableBoxes).toEqual([]);
  });

  test('when it comes to scroll, and for as long as it does; its name is no second caption', async ({
    page,
  }) => {
    await open(page, 'cijfers/');
    const regions = page.getByRole('region').filter({ has: page.getByRole('table') });
    await expect.poll(() => regions.count()).toBe(0);
    await page.setViewportSize({ width: 250, height: 640 });
    await expect.poll(() => regions.count()).toBeGreaterThan(3);
    const names = await regions.evaluateAll((boxes) =>
      boxes.map((box) => [box.ariaLabel, box.querySelector('caption')?.textContent.trim()]),
    );
    for (const [name, caption] of names) expect(name).not.toBe(caption);
    await page.setViewportSize({ width: 1280, height: 640 });
    await expect.poll(() => regions.count()).toBe(0);
  });
});

describe('what is read out of itself', () => {
  test.override('expectedError', UNREACHABLE);

  test('nothing but the count and a failure is a live region', async ({ page }) => {
    await open(page, 'interventies/');
    const live = page.locator('[role=status], [role=alert], [role=log], [aria-live], output');
    const roles = await live.evaluateAll((all) => all.map((element) => element.role ?? element.localName));
    expect(roles.sort()).toEqual(['alert', 'status']);
  });

  test('the count is told once for an answer, and not at every key', async ({ page, explorer }) => {
    await open(page, 'interventies/');
    await page.locator('[role=status]').evaluate((status) => {
      window.announced = [];
      const tell = () => window.announced.push(status.textContent.replace(/\s+/g, ' ').trim());
      new MutationObserver(tell).observe(status, { subtree: true, childList: true, characterData: true });
    });
    const released = Promise.withResolvers<undefined>();
    await page.route('**/zoek/**', async (route) => {
      await released.promise;
      await route.continue();
    });
    await explorer.box.pressSequentially('zwemles');
    expect(await page.evaluate(() => window.announced)).toEqual([]);

    released.resolve(undefined);
    await explorer.answered();
    const count = await explorer.count();
    await expect.poll(() => page.evaluate(() => window.announced.length)).toBe(1);
    const [sentence] = await page.evaluate(() => window.announced);
    expect(sentence).toContain(`${count} ${count === 1 ? 'interventie' : 'interventies'}`);
  });

  test('the count is told when a filter is chosen', async ({ page, explorer }) => {
    await open(page, 'interventies/');
    await explorer.toggle('sector', 'hbo');
    const status = async () => withRole(await accessibilityTree(page), 'status').map(textOf);
    await expect.poll(status).toEqual([`${await explorer.count()} interventies`]);
  });

  test('the count is told in the drawer of a phone too, and after it', async ({ page, explorer }) => {
    await page.setViewportSize(PHONE);
    await open(page, 'interventies/');
    await page.locator('[data-drawer-open]').click();
    await explorer.toggle('sector', 'hbo');
    const status = async () => withRole(await accessibilityTree(page), 'status').map(textOf);
    const told = [`${await explorer.count()} interventies`];
    await expect.poll(status).toEqual(told);
    await page.locator('[data-drawer-close]').click();
    await expect.poll(status).toEqual(told);
  });

  test('a failure is told', async ({ page }) => {
    await page.route('**/zoek/**', (route) => route.abort());
    await open(page, 'interventies/?q=voorlezen');
    const [alert] = withRole(await accessibilityTree(page), 'alert');
    expect(alert && textOf(alert)).toContain('Zoeken lukt nu even niet');
  });
});

declare global {
  interface Window {
    /** What the live region said since it was watched. */
    announced: string[];
  }
}

test('the page says where one is: in the menu, and in the order of the crumbs', async ({ page }) => {
  await open(page, 'gemeenten/breda/');
  const tree = await accessibilityTree(page);
  const menu = within(tree).find(({ role, name }) => role === 'navigation' && name === 'Hoofdmenu');
  expect(menu && withRole(menu, 'link').length).toBeGreaterThan(3);
  expect(await page.locator('nav [aria-current]').allInnerTexts()).toEqual(['Gemeenten']);
  const crumbs = within(tree).find(({ role, name }) => role === 'navigation' && name === 'Kruimelpad');
  expect(crumbs && withRole(crumbs, 'link').map(({ name }) => name)).toEqual(['Home', 'Gemeenten']);
});
