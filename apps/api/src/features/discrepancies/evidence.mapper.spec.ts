import { toEvidence } from './evidence.mapper';

describe('evidence', () => {
  const values = (item: string | null, found: Record<string, string | number | null>, language: 'zh' | 'en' = 'zh') =>
    toEvidence({ item, found }, language).map(({ source, item: of, itemName, value }) => [source, of, itemName, value]);

  it('puts the sources side by side, the matter first, codes as words', () => {
    expect(values('sex', { citizenNumber: '700101********0017', sex: '2', numberSex: '1' })).toEqual([
      ['REGISTER', 'sex', '性别', '女'],
      ['CITIZEN_NUMBER', 'sex', '性别', '男'],
      ['REGISTER', 'citizenNumber', '公民身份号码', '700101********0017'],
    ]);
  });

  it('tells the head from the subject', () => {
    expect(values('relation', { gap: 9, birthDate: '1990-01-01', headBirthDate: '1981-01-01' }, 'en')).toEqual([
      ['REGISTER', 'birthDate', 'birth date', '1990-01-01'],
      ['REGISTER', 'head.birthDate', 'head’s birth date', '1981-01-01'],
    ]);
  });

  it('shows the text that could not be read in place of the value', () => {
    expect(values('ethnicGroup', { item: 'ethnicGroup', text: '华族' })).toEqual([['REGISTER', 'ethnicGroup', '民族', '华族']]);
    expect(values('birthDate', { reason: 'UNREADABLE', birthDate: null, text: '农历三月', registeredOn: null })).toEqual([['REGISTER', 'birthDate', '出生日期', '农历三月']]);
  });

  it('says that an item is empty where that is the matter', () => {
    expect(values('birthDate', { reason: 'EMPTY', birthDate: null, text: null, registeredOn: null })).toEqual([['REGISTER', 'birthDate', '出生日期', null]]);
  });

  it('is empty where nothing was compared', () => {
    expect(values('relation', { heads: 0 })).toEqual([]);
    expect(values(null, {})).toEqual([]);
  });
});
