import { Button } from 'antd';
import { setLanguage, useLanguage } from '../i18n/language';
import { useTexts } from '../i18n/texts';
import { shellTexts } from './shell.texts';

/** Chinese and English; also on the sign-in page. */
export function LanguageSwitch() {
  const texts = useTexts(shellTexts);
  const other = useLanguage() === 'zh' ? 'en' : 'zh';
  return (
    <Button type="text" lang={other} title={texts.languageTitle} onClick={() => setLanguage(other)}>
      {texts.language}
    </Button>
  );
}
