import { useSyncExternalStore } from 'react';
import type { Language } from '@qingce/standards';

const storageKey = 'qingce.language';
const listeners = new Set<() => void>();

const stored = (): Language => {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
};

let current: Language = typeof window === 'undefined' ? 'zh' : stored();
if (typeof document !== 'undefined') document.documentElement.lang = current;

/** The language in force, for code outside React (request headers). */
export const currentLanguage = (): Language => current;

/** Switches the whole console; remembered on this computer. */
export function setLanguage(language: Language): void {
  current = language;
  document.documentElement.lang = language;
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // A browser that keeps nothing still switches for this visit.
  }
  listeners.forEach((listener) => listener());
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The language in force; the component follows when it is switched. */
export const useLanguage = (): Language => useSyncExternalStore(subscribe, currentLanguage, currentLanguage);
