/** Boxes of an office, not of a person: the same in every firm. */
export const OFFICE_BOXES: ReadonlySet<string> = new Set(
  "info sales contact admin office purchase purchasing service support hello mail ir hr pr marketing export import finance enquiry enquiries inquiry customerservice webmaster postmaster kontakt vertrieb".split(
    " ",
  ),
);

/** Mail services anyone can join: sharing one says nothing about the firm. */
export const FREE_MAIL: ReadonlySet<string> = new Set(
  "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.uk yahoo.co.jp yahoo.com.cn yahoo.cn ymail.com aol.com icloud.com me.com mac.com gmx.de gmx.net gmx.com web.de t-online.de freenet.de orange.fr wanadoo.fr free.fr laposte.net libero.it tin.it alice.it mail.ru yandex.ru bk.ru inbox.ru protonmail.com proton.me zoho.com fastmail.com mail.com qq.com foxmail.com 163.com 126.com yeah.net 188.com sina.com sina.cn sohu.com 139.com 189.cn wo.cn tom.com 21cn.com aliyun.com hinet.net pchome.com.tw seed.net.tw naver.com hanmail.net daum.net rediffmail.com btinternet.com bigpond.com comcast.net verizon.net att.net sbcglobal.net".split(
    " ",
  ),
);
