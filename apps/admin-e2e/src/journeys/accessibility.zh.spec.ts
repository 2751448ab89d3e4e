import { walkEveryPage } from '../testing/accessibility-walk';

describe('the console in Chinese', () => walkEveryPage('zh'));
