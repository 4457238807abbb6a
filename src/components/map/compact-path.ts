/**
 * An SVG path of straight lines between whole points (`M10,20L12,20L…Z`), written in steps from point to point:
 * less than half as long. Points that fall on the one before are left out, and so are shapes of fewer than three.
 */
export function compactPath(path: string): string {
  return path
    .split('M')
    .filter(Boolean)
    .map((ring) => {
      const points = ring
        .replace('Z', '')
        .split('L')
        .map((point) => point.split(',').map(Number) as [number, number])
        .filter(
          ([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1],
        );
      const [start, ...others] = points;
      if (!start || others.length < 2) return '';
      let [atX, atY] = start;
      const steps = others.map(([x, y]) => {
        const step = `${separated(x - atX)}${separated(y - atY)}`;
        [atX, atY] = [x, y];
        return step;
      });
      return `M${start.join(' ')}l${steps.join('').trim()}z`;
    })
    .join('');
}

/** A number after another: a minus sign separates by itself. */
function separated(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}
