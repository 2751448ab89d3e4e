import { categoryNames, itemNames } from '@qingce/rules';
import { discrepancyNames } from './discrepancy-names.texts';
import { raiseDiscrepancyTexts } from './raise-discrepancy.texts';

/** The console does not ship the rules to the browser, so it keeps the names of the categories itself: they must stay the same. */
describe('names', () => {
  it.each(Object.entries(categoryNames))('%s is called as in the catalogue of rules', (category, name) => {
    expect(discrepancyNames.zh.category[category as keyof typeof categoryNames]).toBe(name.zh);
    expect(discrepancyNames.en.category[category as keyof typeof categoryNames]).toBe(name.en);
  });

  it('has every item that can be wrong', () => {
    expect(raiseDiscrepancyTexts.zh.items).toEqual(Object.fromEntries(Object.entries(itemNames).map(([item, name]) => [item, name.zh])));
    expect(raiseDiscrepancyTexts.en.items).toEqual(Object.fromEntries(Object.entries(itemNames).map(([item, name]) => [item, name.en])));
  });
});
