import { relative } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import { formatDiagnostic } from '../lint/diagnostic.ts';
import { alignedCells } from './aligned-cells.ts';
import { policyViolations } from './policy.ts';
import { MARKDOWN_FEATURES } from '../content/markup.ts';

type Processor = ReturnType<typeof satteri>;

/**
 * Astro's own processor of MDX behind the policy: the very text that is about to be compiled is linted first, so that
 * no entry comes past it, however the build is started.
 *
 * The processor throws an Error with the diagnostics, one on a line, and the place of the first.
 */
export function policyProcessor(): Processor {
  const processor = satteri({ features: MARKDOWN_FEATURES, hastPlugins: [alignedCells] });
  return {
    ...processor,
    async createMdxRenderer(shared, mdx) {
      const renderer = await processor.createMdxRenderer?.(shared, mdx);
      if (!renderer) throw new Error('Deze versie van @astrojs/markdown-satteri kan geen MDX verwerken.');
      return {
        async process(content, path, frontmatter) {
          const diagnostics = policyViolations(relative(process.cwd(), path), content);
          const [first] = diagnostics;
          if (first) {
            const error = new Error(diagnostics.map(formatDiagnostic).join('\n'));
            throw Object.assign(error, { line: first.line, column: first.column });
          }
          return renderer.process(content, path, frontmatter);
        },
      };
    },
  };
}
