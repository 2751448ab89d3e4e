import { headersUsedTwice, mappingInput, missingColumns, missingFirst, recognisedMapping } from './column-mapping';

const columns = [
  { column: 'villageCode', header: '村居代码', required: true, mappedIndex: null },
  { column: 'villageName', header: '村居名称', required: false, mappedIndex: 1 },
  { column: 'name', header: '姓名', required: true, mappedIndex: 2 },
  { column: 'citizenNumber', header: '公民身份号码', required: true, mappedIndex: null },
];

describe('column mapping', () => {
  const recognised = recognisedMapping(columns);

  it('starts from what was recognised', () => expect(recognised).toEqual({ villageCode: null, villageName: 1, name: 2, citizenNumber: null }));

  it('lets the name of a village stand in for its code', () =>
    expect(missingColumns(columns, recognised).map(({ column }) => column)).toEqual(['citizenNumber']));

  it('misses the code when the name goes', () =>
    expect(missingColumns(columns, { ...recognised, villageName: null }).map(({ column }) => column)).toEqual(['villageCode', 'citizenNumber']));

  it('puts what is missing on top', () => expect(missingFirst(columns).map(({ column }) => column)).toEqual(['citizenNumber', 'villageCode', 'villageName', 'name']));

  it('is content when everything required is fed', () => expect(missingColumns(columns, { ...recognised, citizenNumber: 0 })).toEqual([]));

  it('finds a header that feeds two columns', () => {
    expect(headersUsedTwice(recognised)).toEqual([]);
    expect(headersUsedTwice({ ...recognised, citizenNumber: 2 })).toEqual([2]);
  });

  it('says of a column without header that it is not in the file', () =>
    expect(mappingInput({ ...recognised, citizenNumber: 0 })).toEqual({ villageCode: -1, villageName: 1, name: 2, citizenNumber: 0 }));
});
