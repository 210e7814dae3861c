package gezhi.ops.generate;

/**
 * Codes and names of counties that do not exist. The codes have the form of GB/T 2260 with a province that is not given out
 * (90), counties from 21 to 80 in each prefecture.
 */
final class CountyNames {

    private static final int IN_A_PREFECTURE = 60;
    private static final String FIRST = "云清安永平长新东南西北宁和兴德广福泰龙凤金玉青白石松柏梅竹荷月星晨曦景瑞祥嘉明远";
    private static final String SECOND = "川溪河阳城江湖泉岭原口林峰谷港桥台坪洲渡湾塘浦岗畈";

    private CountyNames() {}

    /** The most counties that there are names for. */
    static int most() {
        return FIRST.length() * SECOND.length();
    }

    /** Six digits. */
    static String code(int number) {
        return "90%02d%02d".formatted(1 + number / IN_A_PREFECTURE, 21 + number % IN_A_PREFECTURE);
    }

    /** Whether a county was generated. */
    static boolean generated(String code) {
        return code.startsWith("90");
    }

    /** A name that no other number has. */
    static String name(int number) {
        int mixed = number * 7 % FIRST.length();
        return "" + FIRST.charAt(mixed) + SECOND.charAt(number / FIRST.length() % SECOND.length()) + "县";
    }
}
