package gezhi.ops.packs;

import java.util.Random;

/** Makes up plausible Chinese names. The same account always gets the same name. */
final class PersonNames {

    /** About in the order of how common they are. */
    private static final String SURNAMES =
            "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万";

    private static final String FIRST = "建国志文明海晓春秋冬雪玉秀美丽红桂兰芳永忠德世家嘉子思雨欣佳俊浩宇天立新小振光东庆福长荣成学正宝金伟平安";

    private static final String SECOND = "华军平强勇刚峰辉杰涛鹏飞斌波超敏静丽娟艳玲燕萍霞英芬珍莲梅凤云琴洁莹慧颖婷宁林森山川生民义清源良才祥胜利达远武";

    private static final double TWO_CHARACTERS = 0.18;

    private final long seed;

    PersonNames(long seed) {
        this.seed = seed;
    }

    String of(String account) {
        Random random = Chance.of(seed, account);
        // The product of two draws prefers the common surnames at the front.
        int surname = (int) (SURNAMES.length() * random.nextDouble() * random.nextDouble());
        String given = random.nextDouble() < TWO_CHARACTERS ? "" : pick(FIRST, random);
        return SURNAMES.charAt(surname) + given + pick(SECOND, random);
    }

    private static String pick(String characters, Random random) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }
}
