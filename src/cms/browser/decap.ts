/** The part of Decap CMS that the form uses. See https://decapcms.org/docs/ */
import type { EntryFormat, FormData } from '../entry-format.ts';

/** A value of Immutable.js, in which Decap keeps what is filled in. */
export interface Immutable {
  get: (name: string) => unknown;
  set: (name: string, value: unknown) => Immutable;
  toJS: () => unknown;
}

/** A React component of class, of which the methods that Decap calls may be replaced. */
export interface Control {
  props: {
    value: unknown;
    field: Immutable;
    collection: Immutable;
    parentIds?: unknown;
    /** Gives a phrase in the language of the form. */
    t: (phrase: string, values: object) => string;
  };
  isValid?: () => boolean | { error: unknown };
  /** What is wrong with the number of items, in the control of a list. */
  validateSize?: () => object[];
  render: () => ReactElement;
}
export type ControlClass = new (props: Control['props']) => Control;

interface Widget {
  control: ControlClass;
  preview: unknown;
  schema: unknown;
}

interface DataFile {
  path: string;
  raw: string;
}

/** A backend of Decap: for a code host, or a server of one's own (which alone has `request`). */
export interface Backend {
  updateUnpublishedEntryStatus: (...args: never[]) => Promise<unknown>;
  publishUnpublishedEntry: (...args: never[]) => Promise<unknown>;
  deleteUnpublishedEntry: (...args: never[]) => Promise<unknown>;
  getEntry: (path: string) => Promise<{ data: string }>;
  persistEntry: (entry: { dataFiles: DataFile[] }, options: unknown) => Promise<unknown>;
  deleteFiles: (paths: string[]) => Promise<unknown>;
  request: (payload: { action: string; params: object }) => Promise<unknown>;
}

export interface PreviewProps {
  entry: Immutable;
  widgetFor: (name: string) => unknown;
}

export interface Decap {
  init: (options: { config: unknown }) => void;
  getBackend: (name: 'proxy' | 'github' | 'gitlab') => { init: (...options: unknown[]) => Backend };
  getWidget: (name: string) => Widget | undefined;
  registerWidget: (name: string, control: ControlClass, preview: unknown, schema: unknown) => void;
  registerCustomFormat: (name: string, extension: string, format: EntryFormat) => void;
  registerPreviewTemplate: (name: string, component: (props: PreviewProps) => unknown) => void;
  registerPreviewStyle: (css: string, options: { raw: true }) => void;
  registerMediaLibrary: (library: { name: string; init: () => unknown }) => void;
  registerRemarkPlugin: (plugin: { settings: Record<string, string> }) => void;
  registerEventListener: (listener: {
    name: 'preSave';
    /** Gives the data to save in place of that of the entry. */
    handler: (event: { entry: Immutable }) => Immutable;
  }) => void;
  getLocale: (name: string) => Phrases;
  registerLocale: (name: string, phrases: Phrases) => void;
}

export interface Phrases {
  [name: string]: string | Phrases;
}

export interface ReactElement {
  type: unknown;
  props: { className?: string; children?: unknown };
}

/** React's `createElement`. */
export type CreateElement = (
  type: unknown,
  attributes: object | null,
  ...children: unknown[]
) => ReactElement;

declare global {
  interface Window {
    CMS: Decap;
    CMS_MANUAL_INIT: boolean;
    h: CreateElement;
  }
}

/** The data of an entry, out of Decap's own form. */
export function dataOf(entry: Immutable): FormData {
  return (entry.get('data') as Immutable).toJS() as FormData;
}
