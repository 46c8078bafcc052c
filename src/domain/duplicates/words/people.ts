const NICKNAMES =
  "james jim jimmy jamie;robert bob rob bobby;william bill will billy;richard rick dick rich;michael mike mick;elizabeth liz beth betty eliza lizzie;jennifer jen jenny;thomas tom tommy;joseph joe;daniel dan danny;matthew matt;steven steve stephen;andrew andy drew;joshua josh;timothy tim;jeffrey jeff;rebecca becky;patricia pat patty trish;susan sue susie;charles charlie charley chuck;edward ed eddie ted ned;anthony tony;john jack johnny jon;margaret maggie meg peggy;katherine kate kathy katie catherine;alexander alex sandy;benjamin ben;samuel sam;david dave;christopher chris;nicholas nick;henry harry hal;francis frank;frederick fred freddie;george georgie;peter pete;philip phil;gregory greg;kenneth ken;lawrence larry;leonard len lenny;ronald ron;donald don;theodore theo;victoria vicky;deborah debbie;barbara barb;dorothy dot;helen nell nellie;martha patty;mary molly polly;sarah sally;ann annie nancy anna;alfred alf;albert bert;arthur art;walter walt wally;eugene gene;gerald gerry jerry;raymond ray;stanley stan;vincent vince;zachary zach";

/** A short form → the full name it stands for; the full name stands for itself. */
export const FULL_NAME: ReadonlyMap<string, string> = new Map(
  NICKNAMES.split(";")
    .flatMap((group) => {
      const [full = "", ...short] = group.split(" ");
      return [full, ...short].map((name) => [name, full] as const);
    })
    .reverse(),
);

/** Titles, ranks and honours around a name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  "mr mrs ms miss mister dr prof professor sir dame lord lady rev revd reverend hon rt jr sr esq bt baronet baron baroness viscount earl count duke marquess capt captain col colonel gen general lt lieutenant maj major sgt brig adm admiral kcb kbe kcmg kcvo gcb gcmg cb cbe obe mbe cmg cvo dso mc phd md frs jp mp qc kc herr frau hr fr dipl ing monsieur madame mme signor signora don dona 先生 女士 小姐 经理 总经理 主任 老师 博士 教授".split(
    " ",
  ),
);
