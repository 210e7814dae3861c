package gezhi.ops.packs;

/**
 * A village or urban community as the national division list has it.
 *
 * @param code twelve digits
 * @param officialName name of its committee, such as 双碧社区居委会
 * @param type 居委会, 村委会 or what is like them
 */
record Village(String code, String officialName, String type, String township) {

    private static final String COMMITTEE = "居民委员会?|村民委员会?|居委会|村委会";

    /** Urban community (居委会 and the like) as opposed to a village. */
    boolean community() {
        return type.contains("居委会");
    }

    /** The name people say: 双碧社区, 鱼游村. */
    String name() {
        String bare = bareName();
        if (bare.equals(officialName)) {
            return officialName;
        }
        String kind = community() ? "社区" : "村";
        return bare.endsWith(kind) || bare.endsWith("社区") ? bare : bare + kind;
    }

    /** The name without what it is, to name a school or market after: 双碧, 鱼游. */
    String placeName() {
        String bare = bareName();
        String cut = bare.replaceFirst("(社区|新村|村|生活区)$", "");
        return cut.length() < 2 ? bare : cut;
    }

    private String bareName() {
        return officialName.replaceFirst("(" + COMMITTEE + ")$", "");
    }
}
