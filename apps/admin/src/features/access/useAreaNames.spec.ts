import { print } from 'graphql';
import { areaNamesDocument } from './useAreaNames';

it('areaNamesDocument asks for each code under an alias, with the fields of the checked query', () => {
  const asked = print(areaNamesDocument(['700101', '700101001']));
  expect(asked).toContain('area0: area(code: "700101") {');
  expect(asked).toContain('area1: area(code: "700101001") {');
  expect(asked.match(/ancestors/g)).toHaveLength(2);
});
