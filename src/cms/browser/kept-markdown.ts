import { keepUntouched } from '../keep-untouched.ts';
import type { Control, ControlClass, CreateElement, Decap, ReactElement } from './decap.ts';
import { cleanPastes, type PasteTarget } from './pasted.ts';

/** A part of a formatted text, as Slate holds it. */
type Nodes = readonly object[];

/** Decap's editor of formatted text: a component of React with the text as Markdown. */
type VisualEditor = (props: EditorProps) => ReactElement;

interface EditorProps {
  value: string | undefined;
  onChange: (markdown: string) => void;
}

/** What Slate is given by that editor. */
interface SlateProps {
  editor: PasteTarget;
  value: Nodes;
  onChange: (nodes: Nodes) => void;
}

/**
 * Lets the formatted text of the form keep what nobody touched. Decap writes the whole text anew at every change, without
 * escapes and the alignment of tables, with bullets and breaks of its own; here only the change itself is taken over.
 *
 * @see keepUntouched
 */
export function keepMarkdown(cms: Decap, h: CreateElement): void {
  const widget = cms.getWidget('markdown');
  if (!widget) throw new Error('Decap CMS has no widget called markdown.');
  cms.registerWidget('markdown', keeping(widget.control, h), widget.preview, widget.schema);
}

function keeping(control: ControlClass, h: CreateElement): ControlClass {
  return class extends control {
    #keeper: Keeper | undefined;

    constructor(props: Control['props']) {
      super(props);
      const { render } = this;
      this.render = () => {
        const view = render.call(this);
        const editor = onlyChild(view);
        if (!view.props.className?.includes('visual')) {
          // What is written in Markdown is kept as it is, and is the text to keep when it is shown formatted again.
          this.#keeper = undefined;
          return view;
        }
        this.#keeper ??= new Keeper(editor.props as unknown as EditorProps);
        const props = { ...editor.props, editor: editor.type, keeper: this.#keeper, h };
        return h(view.type, { ...view.props, children: h(KeptEditor, props) });
      };
    }
  };
}

/** Decap's editor, of which the changes pass the keeper. */
function KeptEditor({
  editor,
  keeper,
  h,
  ...props
}: EditorProps & { editor: VisualEditor; keeper: Keeper; h: CreateElement }): ReactElement {
  keeper.tell = props.onChange;
  const view = editor({ ...props, onChange: (markdown) => keeper.listen(markdown) });
  const slate = onlyChild(view);
  const { editor: target, value, onChange } = slate.props as unknown as SlateProps;
  cleanPastes(target);
  keeper.nodes ??= value;
  return h(view.type, {
    ...view.props,
    children: h(slate.type, { ...slate.props, onChange: (nodes: Nodes) => keeper.change(nodes, onChange) }),
  });
}

/** Knows a text as it was when it was opened, and what Decap makes of that. */
class Keeper {
  /** The text as Decap's editor holds it when it opens. */
  nodes: Nodes | undefined;
  /** Who is told of a change. */
  tell: (markdown: string) => void;
  readonly #original: string;
  #keep: ((markdown: string) => string) | undefined;
  #heard: string | undefined;

  constructor({ value, onChange }: EditorProps) {
    this.#original = value ?? '';
    this.tell = onChange;
  }

  /** Hears what Decap makes of a text. */
  listen(markdown: string): void {
    this.#heard = markdown;
  }

  /**
   * Passes a change on: to Decap as it is, to the form with all that nobody touched as it was.
   *
   * @param serialize Gives a text to Decap, which lets hear what it makes of it if that is not the text that it has.
   */
  change(nodes: Nodes, serialize: (nodes: Nodes) => void): void {
    const after = this.#heardOf(nodes, serialize);
    if (after === undefined) return;
    if (!this.#keep) {
      // With a mark that says nothing, so that it counts as another text.
      const opened = (this.nodes ?? []).map((node) => ({ ...node, opened: true }));
      const before = this.#heardOf(opened, serialize);
      this.#keep = keepUntouched(this.#original, before ?? '');
      serialize(nodes);
    }
    this.tell(this.#keep(after));
  }

  #heardOf(nodes: Nodes, serialize: (nodes: Nodes) => void): string | undefined {
    this.#heard = undefined;
    serialize(nodes);
    return this.#heard;
  }
}

function onlyChild({ props: { children } }: ReactElement): ReactElement {
  if (typeof children !== 'object' || children === null || !('props' in children)) {
    throw new Error('The editor of Decap CMS is built otherwise than this form knows.');
  }
  return children as ReactElement;
}
