import { App } from 'antd';
import { useState } from 'react';
import { HttpProblem, anyProblemOf, problemOfStatus } from '../app/errors';
import { currentLanguage } from '../i18n/language';
import { useTexts } from '../i18n/texts';
import { sharedTexts } from './shared.texts';

const nameIn = (disposition: string | null): string | null => {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : (/filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] ?? null);
};

/** Fetches a file and hands it to the browser; a refusal is said in words instead of opening an error page. */
export function useDownload(): { busy: boolean; download(address: string, fallbackName: string): Promise<void> } {
  const texts = useTexts(sharedTexts);
  const { notification } = App.useApp();
  const [busy, setBusy] = useState(false);

  const download = async (address: string, fallbackName: string) => {
    setBusy(true);
    try {
      const response = await fetch(address, { credentials: 'same-origin', headers: { 'X-Language': currentLanguage() } });
      if (!response.ok) throw new HttpProblem(problemOfStatus(response.status, await response.json().catch(() => null)));
      const url = URL.createObjectURL(await response.blob());
      const link = Object.assign(document.createElement('a'), { href: url, download: nameIn(response.headers.get('content-disposition')) ?? fallbackName });
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    } catch (error) {
      const { code, message } = anyProblemOf(error);
      notification.error({ title: texts.downloadFailed, description: message || texts.errors[code].hint });
    } finally {
      setBusy(false);
    }
  };
  return { busy, download };
}
