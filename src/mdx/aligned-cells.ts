import { defineHastPlugin } from 'satteri';

/**
 * Plugin of the Markdown parser that says by a class how the cells of a column are aligned (`| ---: |`). The parser itself says it in a
 * `style` attribute, which the policy of a page refuses.
 */
export const alignedCells = defineHastPlugin({
  name: 'aligned-cells',
  element: [
    {
      filter: ['th', 'td'],
      visit(cell, context) {
        const [, side = ''] = /^text-align: (\w+)$/.exec(String(cell.properties.style)) ?? [];
        if (side === '') return;
        context.setProperty(cell, 'style', undefined);
        if (side !== 'left') context.setProperty(cell, 'className', [`aligned-${side}`]);
      },
    },
  ],
});
