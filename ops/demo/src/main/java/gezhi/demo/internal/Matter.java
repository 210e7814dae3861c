package gezhi.demo.internal;

import gezhi.config.Categories;
import gezhi.config.Category;
import gezhi.config.FilingCondition;
import gezhi.kernel.TimeLimit;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * What a story is about: a category with words of our own for it.
 *
 * @param scene what its pictures show
 * @param department part of the names of departments that deal with it
 * @param station part of the names of township stations that deal with it
 * @param titles ways to call it
 * @param done how it was dealt with
 */
record Matter(
        Category category,
        Pictures.Scene scene,
        Pattern department,
        Pattern station,
        List<String> titles,
        String text,
        String done) {

    private static final List<String> PLACES = List.of(
            "菜市场东门", "小学正门外", "卫生室对面", "文化广场北侧", "公交站旁", "老桥桥头", "环城路口", "老粮站旁", "3 栋楼下", "村委会门前", "加油站斜对面", "河堤步道",
            "停车场入口", "便民超市门口", "篮球场旁", "幼儿园后门", "南门老街", "滨河路", "农贸市场西侧", "敬老院围墙外");

    /** The matters of the file whose categories the county has. */
    static List<Matter> of(Categories categories) {
        return ShippedRows.of("/gezhi/demo/matters.csv").stream()
                .filter(r -> categories.find(r.get("category")).isPresent())
                .map(r -> new Matter(
                        categories.find(r.get("category")).orElseThrow(),
                        Pictures.Scene.valueOf(r.get("scene")),
                        Pattern.compile(r.get("department")),
                        Pattern.compile(r.get("station")),
                        List.of(r.get("titles").split("/")),
                        r.get("text"),
                        r.get("done")))
                .toList();
    }

    static String place(Random chance) {
        return PLACES.get(chance.nextInt(PLACES.size()));
    }

    String title(String place, Random chance) {
        return titles.get(chance.nextInt(titles.size())).replace("{p}", place);
    }

    String text(String place) {
        return text.replace("{p}", place);
    }

    /** A filing condition of the category; one whose limit counts in working time where that is asked for. */
    FilingCondition condition(boolean workingTime, Random chance) {
        List<FilingCondition> all = category.conditions();
        List<FilingCondition> fit =
                all.stream().filter(c -> !workingTime || inWorkingTime(c)).toList();
        List<FilingCondition> from = fit.isEmpty() ? all : fit;
        return from.get(chance.nextInt(from.size()));
    }

    boolean hasWorkingTime() {
        return category.conditions().stream().anyMatch(Matter::inWorkingTime);
    }

    private static boolean inWorkingTime(FilingCondition condition) {
        return condition.limit() != null
                && (condition.limit().unit() == TimeLimit.TimeUnit.WORK_DAY
                        || condition.limit().unit() == TimeLimit.TimeUnit.WORK_HOUR);
    }
}
