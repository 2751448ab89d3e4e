import { boardPage } from './board.page';
import { namePages } from './names.pages';
import type { Page } from './page';
import { idPage, numberPage, villagePage } from './persons.pages';
import { treePage } from './tree.page';

export const pages: readonly Page[] = [treePage, boardPage, villagePage, numberPage, idPage, ...namePages];
