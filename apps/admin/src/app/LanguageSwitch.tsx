import { useApolloClient } from '@apollo/client/react';
import { Button } from 'antd';
import { flushSync } from 'react-dom';
import { setLanguage, useLanguage } from '../i18n/language';
import { useTexts } from '../i18n/texts';
import { shellTexts } from './shell.texts';

/** Chinese and English; also on the sign-in page. */
export function LanguageSwitch() {
  const texts = useTexts(shellTexts);
  const client = useApolloClient();
  const other = useLanguage() === 'zh' ? 'en' : 'zh';
  const change = () => {
    // Queries that carry the language have it before they are asked again.
    flushSync(() => setLanguage(other));
    // Some texts are worded by the server.
    void client.refetchQueries({ include: 'active' }).catch(() => null);
  };
  return (
    <Button type="text" lang={other} title={texts.languageTitle} onClick={change}>
      {texts.language}
    </Button>
  );
}
