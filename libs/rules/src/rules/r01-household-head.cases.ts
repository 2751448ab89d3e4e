import { collective, family, mustNotRaise, mustRaise, person } from '../rule-case';

const head = person('head');
const brother = person('brother', { relation: '73', birthDate: '1984-07-02' });

export const householdHeadCases = [
  mustRaise('没有户主：列出全部在册成员', 'no head: all active members are named', family(brother, person('other', { relation: '99' }), person('gone', { registrationStatus: 'CANCELLED' })), [
    { subjects: ['brother', 'other'], severity: 'ERROR', item: 'relation' },
  ]),
  mustRaise('两个户主：列出两个户主', 'two heads: both are named', family(head, person('second'), brother), [{ subjects: ['head', 'second'], related: [] }]),
  mustRaise('户主已注销', 'the head is cancelled', family(person('head', { registrationStatus: 'CANCELLED' }), brother), [{ subjects: ['brother'] }]),
  mustNotRaise('一个户主', 'one head', family(head, brother)),
  mustNotRaise('“本人”即户主', '“oneself” is the head', family(person('head', { relation: '01' }), brother)),
  mustNotRaise('集体户', 'a collective household', collective(person('one', { relation: '99' }), person('two', { relation: '99' }))),
  mustNotRaise('全部待定或注销', 'all are pending or cancelled', family(person('one', { relation: '99', registrationStatus: 'PENDING' }), person('two', { registrationStatus: 'CANCELLED' }))),
  mustNotRaise('前任户主已注销', 'the former head is cancelled', family(person('old', { registrationStatus: 'CANCELLED' }), head)),
  mustRaise('未填户别，成员有亲属关系', 'no kind given, the members are kin', { ...family(person('one', { relation: '20' })), kind: null }, [{ subjects: ['one'], severity: 'ERROR' }]),
  mustNotRaise('未填户别，成员都是非亲属', 'no kind given, nobody is kin', { ...family(person('one', { relation: '99' })), kind: null }),
];
