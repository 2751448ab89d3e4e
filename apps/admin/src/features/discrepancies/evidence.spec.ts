import { evidenceMatrix } from './evidence';

describe('evidenceMatrix', () => {
  it('puts sources side by side in a fixed order and marks what differs', () =>
    expect(
      evidenceMatrix([
        { source: 'CITIZEN_NUMBER', item: 'birthDate', itemName: '出生日期', value: '1985-03-02' },
        { source: 'REGISTER', item: 'birthDate', itemName: '出生日期', value: '1985-02-03' },
        { source: 'REGISTER', item: 'name', itemName: '姓名', value: '张伟' },
      ]),
    ).toEqual({
      sources: ['REGISTER', 'CITIZEN_NUMBER'],
      rows: [
        { key: 'birthDate', label: '出生日期', values: { REGISTER: ['1985-02-03'], CITIZEN_NUMBER: ['1985-03-02'] }, differs: true },
        { key: 'name', label: '姓名', values: { REGISTER: ['张伟'] }, differs: false },
      ],
    }));

  it('keeps an empty value apart from no value', () =>
    expect(evidenceMatrix([{ source: 'REGISTER', item: 'sex', itemName: '性别', value: null }]).rows[0]?.values).toEqual({ REGISTER: [null] }));

  it('shows every value when one source speaks of several persons', () =>
    expect(
      evidenceMatrix([
        { source: 'REGISTER', item: 'relation', itemName: '与户主关系', value: '妻' },
        { source: 'REGISTER', item: 'relation', itemName: '与户主关系', value: '夫' },
      ]).rows[0],
    ).toMatchObject({ values: { REGISTER: ['妻', '夫'] }, differs: true }));

  it('is empty without evidence', () => expect(evidenceMatrix([])).toEqual({ sources: [], rows: [] }));
});
