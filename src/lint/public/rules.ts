import { slugOf } from '../../language/slug.ts';
import type { FoundFile } from '../../content/read-content.ts';
import type { Rule } from '../rule.ts';
import { START, positionsIn } from '../../content/position.ts';
import { inMegabytes } from '../rules/file-size.ts';
import { ENDINGS, kindOf, LARGEST } from './file-kinds.ts';
import { faultInSvg } from './svg.ts';

/** Longest name of a file or folder, in characters. */
const MAX_NAME_LENGTH = 100;

/** A file beside the pages is a file: no link to elsewhere, and none that is kept from reading. */
const publicFile: Rule<FoundFile> = {
  id: 'public-file',
  lesson: {
    title: 'Gewone bestanden in public',
    why: 'Alles in de map public komt zo op de website. Een verwijzing naar een andere plek kan iets tonen wat niet op de website hoort.',
    place: 'disk',
    wrong: 'Een snelkoppeling naar een map op je computer.',
    right: 'Het bestand zelf.',
  },
  check: ({ type }) => {
    if (type === 'file') return [];
    return [
      {
        ...START,
        problem: 'Dit is geen gewoon bestand, of het kan niet worden geopend.',
        remedy: 'Zet het bestand zelf in de map public.',
      },
    ];
  },
};

/** The names of a file and its folders work in every address, and show what they are. */
const publicName: Rule<FoundFile> = {
  id: 'public-name',
  lesson: {
    title: 'Namen van bestanden in public',
    why: 'De naam van het bestand wordt het adres. Kleine letters, cijfers en koppeltekens werken overal. Een naam die met een punt begint, is van een programma.',
    place: 'disk',
    wrong: 'public/bestanden/Draaiboek (1).PDF',
    right: 'public/bestanden/draaiboek-1.pdf',
  },
  check: ({ path }) => {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    const dot = name.lastIndexOf('.');
    const stem = dot === -1 ? name : name.slice(0, dot);
    const wrong = [...parts, stem].find(
      (part) => part === '' || part.length > MAX_NAME_LENGTH || slugOf(part) !== part,
    );
    if (wrong === undefined && dot > 0) return [];
    return [
      {
        ...START,
        problem: name.startsWith('.')
          ? 'Dit bestand hoort bij een programma, niet bij de website.'
          : 'Deze naam kan niet in een adres.',
        remedy: name.startsWith('.')
          ? 'Haal het weg uit de map public.'
          : `Gebruik kleine letters, cijfers en koppeltekens, een punt en een van deze eindes: ${ENDINGS.join(', ')}.`,
      },
    ];
  },
};

/** A file is of a kind that a page can show or offer, judged by what is in it, and of a size that a visitor can load. */
const publicKind: Rule<FoundFile> = {
  id: 'public-kind',
  lesson: {
    title: 'Alleen afbeeldingen en documenten',
    why: 'Een webpagina of programma in de map public draait op de website alsof het van de website is. De controle kijkt wat er in het bestand zit, niet alleen naar de naam.',
    place: 'disk',
    wrong: 'Een bestand x.html, een programma sw.js, of een webpagina met de naam foto.png.',
    right: 'Een foto (jpg, png, webp), een tekening (svg) of een document (pdf, docx).',
  },
  check: ({ path, size, bytes }) => {
    const kind = kindOf(bytes);
    const limit = kind?.limit ?? LARGEST;
    if (size > limit) {
      return [
        {
          ...START,
          problem: `Dit bestand is te groot: ${inMegabytes(size)} MB.`,
          remedy: `Maak het kleiner dan ${inMegabytes(limit)} MB.`,
        },
      ];
    }
    const ending = path.slice(path.lastIndexOf('.') + 1);
    if (kind?.endings.includes(ending)) return [];
    if (kind && ENDINGS.includes(ending)) {
      return [
        {
          ...START,
          problem: `De naam van dit bestand eindigt op .${ending}, maar er zit iets anders in.`,
          remedy: `Geef het een naam op .${kind.endings[0] ?? ''}, of sla het opnieuw op als ${ending}.`,
        },
      ];
    }
    return [
      {
        ...START,
        problem: 'Zo’n bestand kan niet op de website.',
        remedy: `Alleen deze soorten kunnen, zonder macro’s: ${ENDINGS.join(', ')}.`,
      },
    ];
  },
};

/** A drawing only draws: it runs no script and loads nothing. */
const publicDrawing: Rule<FoundFile> = {
  id: 'public-drawing',
  lesson: {
    title: 'Een tekening tekent alleen',
    why: 'Een SVG-bestand kan een programma bevatten, of iets laden van een andere website. Wie de tekening opent, voert dat uit.',
    place: 'disk',
    wrong: '<svg xmlns="http://www.w3.org/2000/svg"><script>…</script></svg>',
    right: '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9H0z"/></svg>',
  },
  check: ({ path, bytes }) => {
    if (!path.endsWith('.svg')) return [];
    const text = Buffer.from(bytes).toString('utf8');
    const fault = faultInSvg(text);
    if (!fault) return [];
    return [
      {
        ...positionsIn(text)(Math.max(text.indexOf(fault.searchText), 0)),
        problem: fault.part
          ? `In een tekening kan geen ‘${fault.part.slice(0, 60)}’ staan.`
          : 'Deze tekening is niet te lezen.',
        remedy:
          'Sla de tekening opnieuw op als gewone SVG, zonder programma’s, links, animaties en verwijzingen naar buiten.',
      },
    ];
  },
};

/** No file takes the address of a page. */
const publicAddress = (pages: readonly string[]): Rule<FoundFile> => ({
  id: 'public-address',
  lesson: {
    title: 'Een bestand neemt geen plaats in van een pagina',
    why: 'Maakt de website zelf al een bestand met die naam, dan verdwijnt een van de twee.',
    place: 'disk',
    wrong: 'public/robots.txt',
    right: 'public/bestanden/uitleg.txt',
  },
  check: ({ path }) =>
    pages.includes(`/${path}`)
      ? [
          {
            ...START,
            problem: 'De website maakt zelf al een bestand met deze naam.',
            remedy: 'Geef het een andere naam, of haal het weg.',
          },
        ]
      : [],
});

/** About each file of `public/`. The first rule that is broken ends the check of a file. */
export const publicRules = (pages: readonly string[]): Rule<FoundFile>[] => [
  publicFile,
  publicName,
  publicAddress(pages),
  publicKind,
  publicDrawing,
];
