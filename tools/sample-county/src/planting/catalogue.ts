import { birthDefects } from './kinds/birth-defects';
import { duplicateDefects } from './kinds/duplicate-defects';
import { householdDefects } from './kinds/household-defects';
import { itemDefects } from './kinds/item-defects';
import { maritalDefects } from './kinds/marital-defects';
import { numberDefects } from './kinds/number-defects';
import { personDecoys } from './kinds/person-decoys';
import { registerDecoys } from './kinds/register-decoys';
import { type Plant } from './plant.type';

export const defectPlants: readonly Plant[] = [...numberDefects, ...birthDefects, ...itemDefects, ...householdDefects, ...maritalDefects, ...duplicateDefects];

export const decoyPlants: readonly Plant[] = [...personDecoys, ...registerDecoys];
