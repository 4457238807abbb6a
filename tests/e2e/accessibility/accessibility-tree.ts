import type { Page } from 'playwright-core';

/** An element as assistive technology gets it from the browser. */
export interface AccessibleNode {
  role: string;
  name: string;
  /** Of a heading. */
  level: number | undefined;
  /** Where a link leads to. */
  url: string | undefined;
  children: AccessibleNode[];
}

/** The accessibility tree of a page, as Chromium computes it: without what is hidden. */
export async function accessibilityTree(page: Page): Promise<AccessibleNode> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();

  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const build = (node: (typeof nodes)[number]): AccessibleNode[] => {
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? build(child) : [];
    });
    // What means nothing by itself is left out; what stands in it counts.
    if (node.ignored) return children;
    const property = (wanted: string) =>
      node.properties?.find(({ name }) => name === wanted)?.value.value as unknown;
    return [
      {
        role: String(node.role?.value),
        name: String(node.name?.value ?? ''),
        level: property('level') as number | undefined,
        url: property('url') as string | undefined,
        children,
      },
    ];
  };
  const [root] = nodes[0] ? build(nodes[0]) : [];
  if (!root) throw new Error('The page has no accessibility tree');
  return root;
}

/** All nodes below a node, from top to bottom. */
export function within(node: AccessibleNode): AccessibleNode[] {
  return node.children.flatMap((child) => [child, ...within(child)]);
}

/** All nodes below a node that have one of the roles. */
export function withRole(node: AccessibleNode, ...roles: string[]): AccessibleNode[] {
  return within(node).filter(({ role }) => roles.includes(role));
}

/** The text within a node, as it is read out. */
export function textOf(node: AccessibleNode): string {
  return withRole(node, 'StaticText')
    .map(({ name }) => name)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
