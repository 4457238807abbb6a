import { SECTION_HEADINGS } from '../catalogue/model.ts';
import { fittingSlug, slugOf } from '../language/slug.ts';
import { fieldsOf } from '../content/fields.ts';
import { interventionSlug } from '../content/intervention-slug.ts';
import type { ContentKinds } from '../content/kinds.ts';
import type { FormBackend } from './backend.ts';
import { BODY, SLUG, type FormData } from './entry-format.ts';
import { formFields, type ChoiceLabels, type FormField } from './fields.ts';

const titleSlug = ({ title }: FormData) => fittingSlug(slugOf(String(title)));

/** The folders of `content/` that the form is for, with what it calls them. */
export const FORM_FOLDERS = {
  interventies: {
    label: 'Interventies',
    label_singular: 'Interventie',
    /** What a new file is called. */
    slugOf: ({ municipalities, title }: FormData) =>
      interventionSlug(String((municipalities as unknown[])[0]), String(title)),
    preview_path: 'interventies/{{slug}}/',
    body: {
      label: 'Tekst',
      hint: `Druk na de kop "${SECTION_HEADINGS.approach}" op Enter en schrijf wat er gebeurt. Koppen als "${SECTION_HEADINGS.results}" en "Tips" mogen ook.`,
      default: `## ${SECTION_HEADINGS.approach}\n\n`,
    },
  },
  kennis: {
    label: 'Kennisbank',
    label_singular: 'Kennisartikel',
    slugOf: titleSlug,
    preview_path: 'kennisbank/{{slug}}/',
    body: { label: 'Tekst', hint: 'Het artikel zelf.', default: '' },
  },
  verzamelingen: {
    label: 'Verzamelingen',
    label_singular: 'Verzameling',
    slugOf: titleSlug,
    preview_path: 'verzamelingen/{{slug}}/',
    body: {
      label: 'Tekst',
      hint: 'Waarom deze interventies bij elkaar staan, in een paar zinnen.',
      default: '',
    },
  },
  uitdagingen: {
    label: 'Uitdagingen',
    label_singular: 'Uitdaging',
    slugOf: titleSlug,
    preview_path: 'keuzehulp/{{slug}}/',
    body: {
      label: 'Tekst',
      hint: 'Wat er speelt en wat een school of gemeente kan doen, in een paar zinnen.',
      default: '',
    },
  },
} as const;
export type FormFolder = keyof typeof FORM_FOLDERS;
export const FORM_FOLDER_NAMES = Object.keys(FORM_FOLDERS) as FormFolder[];

interface FormSettings {
  backend: FormBackend;
  kinds: ContentKinds;
  names: ChoiceLabels;
  /** Address of the home page. */
  siteUrl: string;
  logoUrl: string;
}

/**
 * The configuration of Decap CMS, from the schema.
 *
 * @see https://decapcms.org/docs/configuration-options/
 */
export function formConfig({ backend, kinds, names, siteUrl, logoUrl }: FormSettings) {
  return {
    load_config_file: false,
    locale: 'nl',
    backend,
    ...(backend.name !== 'proxy' && { publish_mode: 'editorial_workflow' }),
    site_url: siteUrl,
    display_url: siteUrl,
    logo: { src: logoUrl, show_in_header: false },
    // Decap wants a folder for pictures; entries have none, and the button for them is left out.
    media_folder: 'public',
    media_library: { name: 'geen' },
    collections: FORM_FOLDER_NAMES.map((name) => {
      const { label, label_singular, preview_path } = FORM_FOLDERS[name];
      return {
        name,
        label,
        label_singular,
        folder: `content/${name}`,
        extension: 'mdx',
        format: name,
        create: true,
        identifier_field: 'title',
        slug: `{{${SLUG}}}`,
        preview_path,
        summary: name === 'interventies' ? '{{title}} ({{municipalities[0]}})' : '{{title}}',
        sortable_fields: ['title'],
        fields: [...formFields(fieldsOf(kinds.folders[name]), names), bodyField(name)],
      };
    }),
  };
}

function bodyField(folder: FormFolder): FormField {
  return {
    name: BODY,
    ...FORM_FOLDERS[folder].body,
    widget: 'markdown',
    required: true,
    modes: ['rich_text', 'raw'],
    editor_components: [],
    buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list'],
  };
}
