import type { Control, CreateElement, Decap } from './decap.ts';

/** What react-select gives the button beside a chosen value. See https://react-select.com/components */
interface RemoveProps {
  data: { label: string };
  innerProps: object;
}

/** Gives the lists of choices in Dutch what Decap has no phrase for: that nothing fits, and the button that removes a choice. */
export function translateSelect(cms: Decap, h: CreateElement): void {
  const widget = cms.getWidget('select');
  if (!widget) throw new Error('Decap CMS has no widget called select.');
  const MultiValueRemove = ({ data, innerProps }: RemoveProps) =>
    h('div', { ...innerProps, role: 'button', 'aria-label': `Haal ${data.label} weg` }, '×');
  const dutch = { noOptionsMessage: () => 'Niets gevonden', components: { MultiValueRemove } };
  const control = class extends widget.control {
    constructor(props: Control['props']) {
      super(props);
      const { render } = this;
      this.render = () => {
        const select = render.call(this);
        return h(select.type, { ...select.props, ...dutch });
      };
    }
  };
  cms.registerWidget('select', control, widget.preview, widget.schema);
}
