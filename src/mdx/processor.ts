import { relative } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import { formatDiagnostic } from '../lint/diagnostic.ts';
import { policyViolations } from './guard.ts';
import { MARKDOWN_FEATURES } from './markdown-features.ts';

type Processor = ReturnType<typeof satteri>;

/**
 * Astro's own processor of MDX behind the guard: the very text that is about to be compiled is judged first, so that
 * no entry comes past it, however the build is started.
 *
 * The processor throws an Error with the findings, one on a line, and the place of the first.
 */
export function policyProcessor(): Processor {
  const processor = satteri({ features: MARKDOWN_FEATURES });
  return {
    ...processor,
    async createMdxRenderer(shared, mdx) {
      const renderer = await processor.createMdxRenderer?.(shared, mdx);
      if (!renderer) throw new Error('Deze versie van @astrojs/markdown-satteri kan geen MDX verwerken.');
      return {
        async process(content, path, frontmatter) {
          const findings = policyViolations(relative(process.cwd(), path), content);
          const [first] = findings;
          if (first) {
            const error = new Error(findings.map(formatDiagnostic).join('\n'));
            throw Object.assign(error, { line: first.line, column: first.column });
          }
          return renderer.process(content, path, frontmatter);
        },
      };
    },
  };
}
