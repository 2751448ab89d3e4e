import { walkEveryPage } from '../testing/accessibility-walk';

describe('the console in English', () => walkEveryPage('en'));
