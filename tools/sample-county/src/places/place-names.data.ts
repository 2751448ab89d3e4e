/** Names of counties, streets and roads; none means a real place. */
export const COUNTY_NAMES: Readonly<Record<string, string>> = { '700101': '青禾县', '700102': '邻川县', '700103': '云麓县', '700201': '望溪县', '700202': '泽源县' };
export const OTHER_COUNTY_NAMES: readonly string[] = ['禾丰县', '澄江县', '永泽县', '梧岭县', '苍梅县', '丰湖县'];
export const STREET_NAMES: readonly string[] = ['城关', '东风', '新华', '文昌', '滨江', '西园', '北关', '朝阳', '建设', '和平', '迎宾', '凤凰'];
export const COMMUNITY_NAMES: readonly string[] = ['人民路', '滨河', '西街', '文化路', '东门', '南门', '北街', '学府', '花园', '幸福里', '工农', '中山路', '光明', '站前', '公园', '春风', '金桥', '育才', '解放路', '团结', '梧桐', '安居', '民主', '新村'];
export const PLACE_FIRST: readonly string[] = [...'东西南北上下大小新老青白红黄长高双龙马石金竹梅桃柳松荷莲云月清沙银玉'];
export const PLACE_SECOND: readonly string[] = [...'桥塘湾冲坪岭沟溪泉庄营寨店铺坝河湖洲岗林畈垭坳埠'];
export const GROUP_NAMES: readonly string[] = ['东湾组', '西湾组', '老屋组', '新屋组', '桥头组', '河边组', '油坊组', '祠堂组', '竹林组', '上畈组', '下畈组', '井边组', '大屋组', '樟树组'];
