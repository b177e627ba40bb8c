/** Nature, the environment, and the sparing use of resources. */
const ECOLOGICAL =
  /生态|环境|环保|污染|污水|污泥|粪污|排放|减排|碳|能耗|节能|能源|耗电|耗水|节水|节电|节地|节材|用水|用电|用能|水电|资源|绿|无纸|用纸|电子化|电子(?:办公|公文)|降耗|消耗|损耗|垃圾|废|尘|霾|烟|空气|大气|蓝天|天蓝|碧水|水清|气体|PM\d|尾气|臭|异味|水质|水体|水源|水域|水土|水生|饮水|地下水|断面|土壤|土地|裸土|耕地|农田|草[原地坪]|种草|[造森园]林|林[地业木草]|[树乔灌]木|雨污|植树|栽植|苗木|植被|种植|湿地|流域|江河|河[道流湖]|湖泊|海[洋域岸]|荒山|沙|石漠|矿山|矿区|噪|辐射|放射|清洁|洁净|净化|卫生|环卫|[公户]厕|厕所|保洁|整洁|干净|美化|景观|风貌|村容|市容|回收|循环|再生|再利用|重复利用|综合利用|秸秆|农药|化肥|农膜|有机肥|畜禽|养殖|渔|物种|生物|病虫|虫[害病]|鸟|野生|防治|防火|火灾|灾害|气象|气候|温室|二氧化|氮|磷|硫|化学需氧|COD|成活|存活|殡葬|火化|电动|太阳能|光伏|风电|燃煤|散煤|煤|取暖|供热|焚烧|油耗|燃油/i;
/** Projects that are about nature as a whole. */
const ECOLOGICAL_PROJECT =
  /生态|环保|环境(?:保护|治理|整治|监测)|污染|污水|垃圾|大气|节能|减排|造林|绿化|林业|森林|草原|湿地|水土|河道|流域|治沙|矿山/;

/** Whether folded text has to do with nature, the environment or the sparing use of resources. */
export const isEcological = (text: string): boolean => ECOLOGICAL.test(text);

/** Whether a project of this name serves the environment, so that whatever it brings about does. */
export const isEcologicalProject = (name: string): boolean => ECOLOGICAL_PROJECT.test(name);
