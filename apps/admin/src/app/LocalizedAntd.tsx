import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/language';
import { themeIn } from './theme';

const antd = { zh: { theme: themeIn('zh'), locale: zhCN }, en: { theme: themeIn('en'), locale: enUS } };

/** Ant Design in our colours and in the language in force; `App` gives pages message, modal and notification. */
export function LocalizedAntd({ children }: { children: ReactNode }) {
  return (
    <ConfigProvider {...antd[useLanguage()]} button={{ autoInsertSpace: false }}>
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}
