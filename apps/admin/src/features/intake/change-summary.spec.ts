import { changeSummary } from './change-summary';

const nothing = { areasAdded: 0, areasRenamed: 0, groupsAdded: 0, householdsAdded: 0, personsAdded: 0, personsActive: 0, personsPending: 0, personsCancelled: 0 };
const say = (word: string) => (count: string) => `${count} ${word}`;
const texts = { areas: say('areas'), renamed: say('renamed'), groups: say('groups'), households: say('households'), persons: say('persons') };

describe('changeSummary', () => {
  it('says only what changes', () =>
    expect(changeSummary({ ...nothing, groupsAdded: 12, personsAdded: 5980, personsActive: 5900 }, texts, String)).toEqual(['12 groups', '5980 persons']));
  it('leaves out what has no words', () => expect(changeSummary({ ...nothing, areasRenamed: 2 }, { ...texts, renamed: undefined }, String)).toEqual([]));
  it('is empty when nothing changes', () => expect(changeSummary(nothing, texts, String)).toEqual([]));
});
