import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/language';
import { theme } from './theme';

/** Ant Design in our colours and in the language in force; `App` gives pages message, modal and notification. */
export function LocalizedAntd({ children }: { children: ReactNode }) {
  return (
    <ConfigProvider theme={theme} locale={useLanguage() === 'zh' ? zhCN : enUS} button={{ autoInsertSpace: false }}>
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}
