import { periodInWords } from '../../language/dutch.ts';
import type {
  ArticleData,
  ChallengeData,
  CuratedListData,
  InterventionData,
} from '../../catalogue/schema.ts';
import { BODY } from '../entry-format.ts';
import { labelOf, type ChoiceLabels } from '../fields.ts';
import { dataOf, type CreateElement, type PreviewProps } from './decap.ts';

/** What is filled in so far: anything may be empty. */
type Draft<Data> = { [F in keyof Data]?: Data[F] | null };

/** Makes the previews of the folders, each with the parts of its page in the same order. */
export function previews(h: CreateElement, names: ChoiceLabels) {
  const parts = pageParts(h, names);
  return {
    interventies: interventionPreview(h, parts),
    kennis: articlePreview(parts),
    verzamelingen: curatedListPreview(parts),
    uitdagingen: challengePreview(parts),
  };
}

type PageParts = ReturnType<typeof pageParts>;

/** What the pages of several folders have in common. */
function pageParts(h: CreateElement, names: ChoiceLabels) {
  /** The preview of a draft: what stands at the top of its page, and the story below that, of which its text is a part. */
  const preview =
    <Data>(
      partsOf: (draft: Draft<Data>, text: unknown) => { top: readonly unknown[]; story: readonly unknown[] },
    ) =>
    ({ entry, widgetFor }: PreviewProps) => {
      const { top, story } = partsOf(dataOf(entry) as Draft<Data>, widgetFor(BODY));
      return h('article', null, ...top, h('div', { className: 'story' }, ...story));
    };
  /** What the values of a field are called. */
  const named = (field: string, values: readonly string[] | null | undefined) =>
    (values ?? []).map((value) => labelOf(names, field, value));
  const title = (text: string | null | undefined) =>
    h('h1', { className: 'nl-heading nl-heading--level-1', key: 'title' }, text ?? 'Titel');
  const heading = (text: string) => h('h2', { className: 'nl-heading nl-heading--level-2' }, text);
  const paragraph = (text: string | null | undefined) => h('p', { className: 'nl-paragraph' }, text);
  const badges = (kind: string, texts: readonly string[]) =>
    h(
      'p',
      { className: 'badges' },
      ...texts.map((text) => h('span', { className: `nl-data-badge ${kind}`, key: text }, text)),
    );
  const head = (draft: Draft<Pick<ArticleData, 'title' | 'summary'> & { themes?: string[] }>) => [
    title(draft.title),
    h('p', { className: 'nl-paragraph nl-paragraph--lead', key: 'summary' }, draft.summary),
    badges('theme-badge', named('themes', draft.themes)),
  ];
  const list = (texts: readonly string[] | null | undefined) =>
    h('ul', null, ...(texts ?? []).map((text, index) => h('li', { key: index }, text)));
  const sourceList = ({ sources }: Draft<ArticleData | InterventionData>) =>
    list((sources ?? []).map(({ title, publisher }) => [title, publisher].filter(Boolean).join(', ')));
  return { preview, named, title, heading, paragraph, badges, head, list, sourceList };
}

function articlePreview({ preview, head, heading, sourceList }: PageParts) {
  return preview<ArticleData>((draft, text) => ({
    top: head(draft),
    story: [text, heading('Bronnen'), sourceList(draft)],
  }));
}

function challengePreview({ preview, named, title, heading, paragraph, badges, list }: PageParts) {
  return preview<ChallengeData>((draft, text) => ({
    top: [title(draft.title), badges('theme-badge', named('themes', draft.themes))],
    story: [
      heading('Wat zie je?'),
      list(draft.signs),
      text,
      heading('Factoren'),
      paragraph(named('factors', draft.factors).join(', ')),
      heading('Uit de kennisbank'),
      paragraph(draft.knowledge?.text),
    ],
  }));
}

function curatedListPreview({ preview, head, heading, list }: PageParts) {
  return preview<CuratedListData>((draft, text) => ({
    top: head(draft),
    story: [text, heading('Zelf gekozen interventies'), list(draft.interventions)],
  }));
}

function interventionPreview(h: CreateElement, parts: PageParts) {
  const { preview, named, heading, paragraph, badges, head, sourceList } = parts;

  const whereAndForWhom = (draft: Draft<InterventionData>) =>
    h(
      'section',
      { className: 'panel' },
      h('h2', { className: 'panel__label' }, 'Voor wie en waar?'),
      paragraph(draft.targetGroup),
      badges('', named('sectors', draft.sectors)),
      paragraph((draft.municipalities ?? []).join(', ')),
    );

  const whomToAsk = ({ contact }: Draft<InterventionData>) =>
    h(
      'section',
      { className: 'panel panel--contact' },
      h('h2', { className: 'panel__label' }, 'Wie kun je vragen?'),
      h(
        'p',
        { className: 'panel__organisation' },
        [contact?.organisation, contact?.role].filter(Boolean).join(', '),
      ),
      ...[contact?.url, contact?.email, contact?.phone].map((way, index) => h('div', { key: index }, way)),
    );

  const factList = ({ organiser, partners, period, status, factors, concepts }: Draft<InterventionData>) => {
    const facts: [string, string | null | undefined][] = [
      ['Uitvoerder', organiser],
      ['Partners', (partners ?? []).join(' · ')],
      ['Periode', period?.start || period?.end ? periodInWords(period) : ''],
      ['Status', named('status', status ? [status] : [])[0]],
      ['Werkt aan', named('factors', factors).join(', ')],
      ['Begrippen', named('concepts', concepts).join(', ')],
    ];
    return h(
      'dl',
      { className: 'facts' },
      ...facts
        .filter(([, value]) => value)
        .map(([name, value]) => h('div', { key: name }, h('dt', null, name), h('dd', null, value))),
    );
  };

  return preview<InterventionData>((draft, text) => ({
    top: [...head(draft), whereAndForWhom(draft), whomToAsk(draft)],
    story: [
      heading('Doel'),
      paragraph(draft.goal),
      text,
      heading('Gegevens'),
      factList(draft),
      heading('Bronnen'),
      sourceList(draft),
    ],
  }));
}
