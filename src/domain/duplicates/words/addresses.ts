const FORMS =
  "street st str strasse;avenue ave av avda avenida;road rd;boulevard blvd;drive dr;lane ln;court ct crt;place pl;parkway pkwy pky;highway hwy;square sq;suite ste;floor fl;room rm;building bldg bld;north n;south s;east e;west w;northeast ne;northwest nw;southeast se;southwest sw;apartment apt;unit u;number no nr;first 1st;second 2nd;third 3rd;fourth 4th;fifth 5th;sixth 6th;seventh 7th;eighth 8th;ninth 9th;tenth 10th;saint;mount mt;fort ft;crescent cres cr;circuit cct;terrace tce;center centre ctr;between bet betw";

/** A form of an address word → the one form it is compared in. */
export const ADDRESS_WORDS: ReadonlyMap<string, string> = new Map(
  FORMS.split(";").flatMap((group) => {
    const [word = "", ...forms] = group.split(" ");
    return [word, ...forms].map((form) => [form, word] as const);
  }),
);
