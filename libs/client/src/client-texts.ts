import type { ErrorCode } from './qingce-error';

/** Language of messages; the server speaks Chinese unless asked for English. */
export type ClientLanguage = 'zh' | 'en';

type ClientErrorCode = Extract<ErrorCode, 'OFFLINE' | 'TIMEOUT' | 'CANCELLED' | 'UNAVAILABLE' | 'BAD_ANSWER'>;

/** What is said when the server itself could say nothing. */
export const clientTexts: Readonly<Record<ClientErrorCode, Readonly<Record<ClientLanguage, string>>>> = {
  OFFLINE: {
    zh: '无法连接服务器,请检查网络后重试。',
    en: 'The server cannot be reached. Check the network and try again.',
  },
  TIMEOUT: {
    zh: '服务器没有及时回答。这不表示没有数据,操作也可能已经完成。请重试。',
    en: 'The server did not answer in time. This does not mean that there is no data, and what you did may have been done. Try again.',
  },
  CANCELLED: { zh: '请求已取消。', en: 'The request was cancelled.' },
  UNAVAILABLE: { zh: '服务器暂时不可用,请稍后重试。', en: 'The server is away for the moment. Try again later.' },
  BAD_ANSWER: {
    zh: '收到的回答不是清册服务器的,请检查地址。',
    en: 'What answered is not a Qingce server. Check the address.',
  },
};
