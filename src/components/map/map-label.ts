import { counted } from '../../language/dutch.ts';

/** What the map says of a municipality: `Breda: 3 interventies`. */
export function mapLabel(name: string, count: number): string {
  return `${name}: ${count === 0 ? 'geen interventies' : counted(count, 'interventie', 'interventies')}`;
}
