/** Starts the form on its page. */
import type { Vocabulary } from '../../catalogue/schema.ts';
import { schemaIssues } from '../../lint/schema-issues.ts';
import { contentKinds } from '../../content/kinds.ts';
import { FORM_FOLDER_NAMES, FORM_FOLDERS, type formConfig, type FormFolder } from '../config.ts';
import { entryFormat, frontmatterOf, SLUG } from '../entry-format.ts';
import { titleAt, type ChoiceLabels } from '../fields.ts';
import { dataOf, type Immutable } from './decap.ts';
import { translateSelect } from './dutch-select.ts';
import { followFieldLink } from './field-link.ts';
import { keepMarkdown } from './kept-markdown.ts';
import { phrasesFor, withPhrases } from './phrases.ts';
import { previewStyles } from './preview-styles.ts';
import { previews } from './preview.ts';
import { Refusal, tellVersionsAndRefusals } from './refusal.ts';
import { validateWidgets } from './validated-widgets.ts';

/** What the page of the form holds for its script. */
export interface FormPage {
  config: ReturnType<typeof formConfig>;
  vocabulary: Vocabulary;
  names: ChoiceLabels;
  /** Address of Decap CMS. */
  bundle: string;
}

const { config, vocabulary, names, bundle } = JSON.parse(
  document.querySelector('#formulier')?.textContent ?? '',
) as FormPage;
const { folders } = contentKinds(vocabulary);

window.CMS_MANUAL_INIT = true;
await load(bundle);
const { CMS, h } = window;

CMS.registerLocale('nl', withPhrases(CMS.getLocale('nl'), phrasesFor('publish_mode' in config)));
for (const name of FORM_FOLDER_NAMES) CMS.registerCustomFormat(name, 'mdx', entryFormat(folders[name]));
validateWidgets(CMS, (collection) => folders[collection as FormFolder]);
translateSelect(CMS, h);
keepMarkdown(CMS, h);
tellVersionsAndRefusals(CMS);
CMS.registerMediaLibrary({
  name: 'geen',
  init: () => ({ show: () => undefined, hide: () => undefined, enableStandalone: () => false }),
});
CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => readyToSave(entry) });
const previewOf = previews(h, names);
for (const name of FORM_FOLDER_NAMES) CMS.registerPreviewTemplate(name, previewOf[name]);
// Lists as the catalogue writes them.
CMS.registerRemarkPlugin({ settings: { bullet: '-', emphasis: '_' } });
for (const css of previewStyles()) CMS.registerPreviewStyle(css, { raw: true });
followFieldLink();
CMS.init({ config });

// What is saved changes the site, for which the development server reloads pages: not this one, that may be half filled in.
import.meta.hot?.on('vite:beforeFullReload', (reload) => {
  reload.path = '/another-page.html';
});

/**
 * The data of an entry with what its file is to be called, when it is new.
 *
 * @throws Refusal of what no single field can judge, such as a period that ends before it begins.
 */
function readyToSave(entry: Immutable): Immutable {
  const folder = entry.get('collection') as FormFolder;
  const data = dataOf(entry);
  const schema = folders[folder];
  const [first] = schemaIssues(schema, frontmatterOf(schema, data), (path) => titleAt(schema, path));
  if (first) throw new Refusal(`${first.problem} ${first.remedy}`);
  return (entry.get('data') as Immutable).set(SLUG, FORM_FOLDERS[folder].slugOf(data));
}

function load(address: string): Promise<void> {
  const script = document.createElement('script');
  script.src = address;
  document.head.append(script);
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${address} could not be loaded.`)));
  });
}
