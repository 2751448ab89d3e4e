import { collective, family, mustNotRaise, mustRaise, person } from '../rule-case';

const head = person('head', { maritalStatus: '20' });
const wife = (id: string, relation = '12') => person(id, { sex: '2', relation, maritalStatus: '20', birthDate: '1982-07-02' });

export const oneSpouseCases = [
  mustRaise('两名妻子', 'two wives', family(head, wife('first'), wife('second')), [{ subjects: ['first', 'second'], related: ['head'], severity: 'ERROR', item: 'relation' }]),
  mustRaise('配偶和妻', 'a spouse and a wife', family(head, wife('first', '10'), wife('second')), [{ subjects: ['first', 'second'] }]),
  mustRaise('没有户主时也报', 'without a head too', family(wife('first'), wife('second')), [{ subjects: ['first', 'second'], related: [] }], ['R01']),
  mustNotRaise('一名妻子', 'one wife', family(head, wife('first'))),
  mustNotRaise('前妻已注销', 'the former wife is cancelled', family(head, wife('first'), { ...wife('second'), registrationStatus: 'CANCELLED' })),
  mustNotRaise('两家并在一户由 R01 处理', 'two families on one page are for R01', family(head, person('second', { maritalStatus: '20' }), wife('first'), wife('other')), ['R01']),
  mustNotRaise('集体户', 'a collective household', collective(head, wife('first'), wife('second'))),
];
