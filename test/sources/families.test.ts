import { describe, expect, it } from 'vitest';
import { FAMILY_MEMBERS, familyOf } from '../../src/sources/families.ts';
import { listSources } from '../../src/sources/list-sources.ts';

describe('families of houses', () => {
  it('are of registered houses, each in one, and of at least two', () => {
    const registered = new Set(listSources().map(({ id }) => id));
    expect(FAMILY_MEMBERS.filter(([id]) => !registered.has(id))).toEqual([]);
    expect(new Set(FAMILY_MEMBERS.map(([id]) => id)).size).toBe(FAMILY_MEMBERS.length);
    const sizes = Map.groupBy(FAMILY_MEMBERS, ([, family]) => family);
    expect([...sizes.values()].every((members) => members.length > 1)).toBe(true);
  });

  it('join two papers of one owner and leave others apart', () => {
    expect(familyOf('the-times')).toBe(familyOf('new-york-post'));
    expect(familyOf('asharq-al-awsat')).toBe(familyOf('asharq-news'));
    expect(familyOf('reuters')).toBeNull();
    expect(familyOf('the-times')).not.toBe(familyOf('financial-times'));
  });
});
