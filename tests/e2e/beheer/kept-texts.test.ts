/** The texts of the catalogue in the form's editor of formatted text, with the serializer of Decap CMS itself. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { splitFrontmatter } from '../../../src/content/frontmatter.ts';
import { test } from '../visit.ts';
import { FormPage } from './form-page.ts';
import { WorkingCopy } from './working-copy.ts';

let copy: WorkingCopy;
beforeAll(async () => {
  copy = await WorkingCopy.start();
});
afterAll(() => copy?.stop());

const SENTENCE = ' Nog een zin.';

const texts = ['interventies', 'kennis'].flatMap((folder) =>
  readdirSync(`content/${folder}`).map((name) => {
    const file = readFileSync(`content/${folder}/${name}`, 'utf8');
    return splitFrontmatter(file)?.body.trim() ?? '';
  }),
);

/** Texts in which Decap would rewrite what nobody touched. */
const HARD = [
  'Groepen van \\<5 leerlingen, of \\{6\\}.\n\n2026\\. Dat was het jaar.',
  '* een\n* *twee*\n\n1) drie\n2) vier\n\nEinde.',
  '| Groep | Aantal |\n| :---- | -----: |\n| 7 | 12 |\n\nEinde.',
  'Een [link][1] en &euro; 5.\n\n[1]: https://www.breda.nl\n\nEinde.',
  'Kop\n===\n\n***\n\nEen  \ntwee\\\ndrie.\n\n\n\n\\# Geen kop. \\* en \\_ en \\[x\\].',
  '<Tip titel="Let op">\n\nDoe het zo.\n\n</Tip>\n\nEinde.',
];

/** What a text becomes when it is opened and saved, and when a sentence is typed at its end. */
interface Saved {
  untouched: string;
  added: string;
}

/** Puts texts in the form's own editor, one after the other, and hears what would be saved. */
async function saved(page: Page, bodies: readonly string[]): Promise<Saved[]> {
  await page.goto(`${copy.address}beheer/`);
  await expect
    .poll(() => page.evaluate(() => 'CMS' in window && window.CMS.getWidget('markdown') !== undefined))
    .toBe(true);
  await page.evaluate(
    ({ bodies, SENTENCE }) => {
      interface Node {
        text?: string;
        type?: string;
        children?: Node[];
      }
      interface Slate {
        value: Node[];
        onChange: (nodes: Node[]) => void;
      }
      const { CMS, h } = window;
      const widget = CMS.getWidget('markdown');
      if (!widget) throw new Error('There is no editor.');
      const answers: { untouched: string; added: string }[] = [];
      Object.assign(window, { answers });

      const withSentence = (nodes: Node[]): Node[] => {
        const last = nodes.at(-1);
        if (!last) return [{ type: 'paragraph', children: [{ text: SENTENCE }] }];
        const isLeaf = last.text !== undefined;
        const isPlain = isLeaf && Object.keys(last).length === 1;
        if (isPlain) return [...nodes.slice(0, -1), { text: `${last.text}${SENTENCE}` }];
        if (isLeaf || last.type === 'link') return [...nodes, { text: SENTENCE }];
        return [...nodes.slice(0, -1), { ...last, children: withSentence(last.children ?? []) }];
      };

      /** Renders the editor of one text as a part of its own, and types in it once it stands. */
      const Typing = ({ props, body, index }: { props: object; body: string; index: number }) => {
        let heard = body;
        const Control = widget.control as unknown as new (props: object) => { render: () => never };
        const control = new Control({ ...props, value: body, onChange: (text: string) => (heard = text) });
        const kept = (control.render() as { props: { children: { type: unknown; props: object } } }).props
          .children;
        const view = (kept.type as (props: object) => { props: { children: { props: Slate } } })(kept.props);
        const slate = view.props.children.props;
        setTimeout(() => {
          if (answers[index]) return;
          slate.onChange(slate.value.map((node) => ({ ...node, seen: true })));
          const untouched = heard;
          slate.onChange(withSentence(slate.value));
          answers[index] = { untouched, added: heard };
        });
        return null;
      };

      class Laboratory extends widget.control {
        constructor(props: never) {
          super(props);
          const { render } = this;
          const all = bodies.map((body, index) => h(Typing, { props: this.props, body, index, key: index }));
          this.render = () => h('div', null, render.call(this), ...all);
        }
      }
      CMS.registerWidget('markdown', Laboratory as never, widget.preview, widget.schema);
    },
    { bodies, SENTENCE },
  );
  await new FormPage(page, copy.address).open('collections/interventies/entries/alkmaar-taalklas');
  const answersOf = () =>
    page.evaluate(() => (window as unknown as { answers: Saved[] }).answers.filter(Boolean));
  await expect.poll(async () => (await answersOf()).length).toBe(bodies.length);
  return answersOf();
}

test('every text of the catalogue comes back as it is, and with a sentence more when one is added', async ({
  page,
}) => {
  const bodies = [...texts, ...HARD];
  const answers = await saved(page, bodies);
  const rewritten = bodies.flatMap((body, index) => {
    const answer = answers[index];
    return answer?.untouched === body && answer.added === body + SENTENCE ? [] : [{ body, answer }];
  });
  expect(rewritten).toEqual([]);
});
