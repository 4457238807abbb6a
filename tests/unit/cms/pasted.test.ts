import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { cleanHtml, plainText, type HtmlNode } from '../../../src/cms/browser/pasted.ts';

/** HTML as a browser reads it. */
function read(html: string): HtmlNode {
  const node = (each: DefaultTreeAdapterTypes.Node): HtmlNode => ({
    nodeName: each.nodeName.startsWith('#') ? each.nodeName : each.nodeName.toUpperCase(),
    nodeValue: 'value' in each ? each.value : null,
    childNodes: 'childNodes' in each ? each.childNodes.map(node) : [],
    getAttribute: (name) => ('attrs' in each && each.attrs.find((attr) => attr.name === name)?.value) || null,
  });
  return node(parse(html));
}

test.each([
  [
    'a picture',
    '<p>Voor <img src="file:///C:/x.png"><img src="data:image/png;base64,iVBO">en na</p>',
    '<p>Voor en na</p>',
  ],
  [
    'lines that are broken in the source',
    '<p>Een lange\nregel van\r\nWord</p>',
    '<p>Een lange regel van Word</p>',
  ],
  ['headings of any size', '<h1>Een</h1><h4>Twee</h4>', '<h2>Een</h2><h3>Twee</h3>'],
  [
    'a list of Word',
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Eerste</p>
     <p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Tweede</p>
     <p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.</span>Stap</p>`,
    '<ul><li><p>Eerste</p></li><li><p>Tweede</p></li></ul><ol><li><p>Stap</p></li></ol>',
  ],
  [
    'a list of a website',
    '<ul><li>Een</li><li><p>Twee</p><ul><li>Drie</li></ul></li></ul>',
    '<ul><li><p>Een</p></li><li><p>Twee</p></li><li><p>Drie</p></li></ul>',
  ],
  [
    'what was struck out',
    '<p>Met <ins>nieuw</ins> en <del>oud</del><s>weg</s>.</p>',
    '<p>Met nieuw en .</p>',
  ],
  [
    'a table',
    '<table><tr><td>naam</td><td>aantal</td></tr><tr><td>x</td><td><p>2</p></td></tr></table>',
    '<p>naam | aantal</p><p>x | 2</p>',
  ],
  [
    'bold and italic, with the spaces outside',
    '<p>Dit is<b> vet </b>en <i>schuin</i></p>',
    '<p>Dit is <strong>vet</strong> en <em>schuin</em></p>',
  ],
  [
    'the wrapper of Google Docs, which is not bold',
    '<b style="font-weight:normal;"><p>Gewoon <span>woord</span></p></b>',
    '<p>Gewoon woord</p>',
  ],
  [
    'links that lead somewhere',
    '<p><a href="https://example.nl/?a&amp;b">goed</a> <a href="javascript:alert(1)">fout</a></p>',
    '<p><a href="https://example.nl/?a&amp;b">goed</a> fout</p>',
  ],
  [
    'soft hyphens, hard spaces and ligatures',
    '<p>af\u00adbreek\u00adteken\u00a0e\uFB03ciënt</p>',
    '<p>afbreekteken efficiënt</p>',
  ],
  ['scripts and styles', '<style>p{}</style><p>Tekst<script>alert(1)</script></p>', '<p>Tekst</p>'],
  ['text with signs of HTML', '<p>1 &lt; 2 &amp; 3</p>', '<p>1 &lt; 2 &amp; 3</p>'],
  ['words without any block', 'Los <span>woord</span>', '<p>Los woord</p>'],
  ['nothing to read', '<p>&nbsp;</p><div><img src="x.png"></div>', ''],
])('of what is pasted, a text takes over %s as it can hold it', (_, html, clean) => {
  expect(cleanHtml(read(html))).toBe(clean);
});

test('a text without markup keeps its lines', () => {
  expect(plainText('Een\u00a0\u200btekst\r\nmet\tregels')).toBe('Een tekst\r\nmet\tregels');
});
