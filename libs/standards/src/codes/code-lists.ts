import { codeList, type CodeList, type CodeListId } from './code-list';
import { educationRows } from './data/education.codes';
import { ethnicGroupRows } from './data/ethnic-group.codes';
import { maritalStatusRows, militaryServiceRows, sexRows } from './data/person.codes';
import {
  alterationRows,
  cancellationRows,
  householdKindRows,
  registrationStatusRows,
  registrationTypeRows,
} from './data/register.codes';
import { familyRelationRows } from './data/relation-family.codes';
import { kinRelationRows } from './data/relation-kin.codes';
import { leaveDurationRows, separationRows, urbanRuralRows } from './data/residence.codes';

/** Every code list by its id. Each names the document its codes come from; what has none is our own. */
export const codeLists: Readonly<Record<CodeListId, CodeList>> = {
  sex: codeList('sex', 'GB/T 2261.1-2003', sexRows),
  maritalStatus: codeList('maritalStatus', 'GB/T 2261.2-2003', maritalStatusRows),
  ethnicGroup: codeList('ethnicGroup', 'GB/T 3304-1991', ethnicGroupRows),
  relation: codeList('relation', 'GB/T 4761-2008', [...familyRelationRows, ...kinRelationRows]),
  education: codeList('education', 'GB/T 4658-2006', educationRows),
  registrationType: codeList('registrationType', '户口类别', registrationTypeRows),
  householdKind: codeList('householdKind', '户别', householdKindRows),
  militaryService: codeList('militaryService', '兵役状况', militaryServiceRows),
  registrationStatus: codeList('registrationStatus', '登记状态', registrationStatusRows),
  alteration: codeList('alteration', 'GA/T 2000.24-2014', alterationRows),
  cancellation: codeList('cancellation', 'GA/T 2000.25-2014', cancellationRows),
  urbanRural: codeList('urbanRural', '国家统计局城乡分类代码', urbanRuralRows),
  separation: codeList('separation', '人户分离类别', separationRows),
  leaveDuration: codeList('leaveDuration', '2020年人口普查长表 C9', leaveDurationRows),
};
