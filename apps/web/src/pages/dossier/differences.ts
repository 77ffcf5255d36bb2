import type { DossierDraft } from '../../shared/dossiers/queries';
import { changed, type Lines } from '../../writing/lines';
import { type Field, linesOf, partsOf, plain } from './lines';

/** A line of a dossier that is not the same in two revisions; an empty text is where there was none. */
export interface Difference {
  field: Field;
  code: string;
  before: string;
  after: string;
}

const ORDER: Field[] = ['self', 'remark', 'of', 'met', 'stated', 'notes'];

/** What differs between two revisions, line by line. @param order of codes as the rules have them */
export function differences(
  before: DossierDraft,
  after: DossierDraft,
  order: readonly string[],
  mark: ',' | '.',
): Difference[] {
  const [old, fresh]: [Lines, Lines] = [linesOf(before, mark), linesOf(after, mark)];
  const placeOf = ({ field, code }: Difference): number =>
    (order.includes(code) ? order.indexOf(code) : order.length) * ORDER.length + ORDER.indexOf(field);
  return changed(plain, old, fresh)
    .map((name): Difference => ({ ...partsOf(name), before: old[name] ?? '', after: fresh[name] ?? '' }))
    .toSorted((one, other) => placeOf(one) - placeOf(other));
}
