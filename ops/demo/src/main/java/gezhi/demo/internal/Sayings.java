package gezhi.demo.internal;

import gezhi.demo.internal.Story.Act;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What people write when they act. */
final class Sayings {

    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("ACCEPT", List.of("情况属实，予以受理。", "已电话核对，予以受理。", "")),
            Map.entry("REJECT", List.of("反映内容与前件重复，已并入原件答复。", "属法院已立案事项，请按诉讼途径解决。", "经核对不在本区域，已告知向所在地反映。")),
            Map.entry("FILE", List.of("符合立案条件，予以立案。", "")),
            Map.entry("PRE_FILING_VERIFY", List.of("请到现场核实位置和范围。", "请核实是否属实并拍照。")),
            Map.entry("VERIFY", List.of("已到现场，情况属实。", "现场核实，与反映一致。")),
            Map.entry("DISPATCH", List.of("请按时限处置。", "请尽快到场处置并反馈。", "")),
            Map.entry("SIGN", List.of("", "已签收，安排处置。")),
            Map.entry("ASSIGN", List.of("请今日到场处置。", "由你负责，注意拍照留存。")),
            Map.entry("REVOKE_ASSIGN", List.of("人员临时外出，另行安排。")),
            Map.entry("WITHDRAW", List.of("派遣单位有误，撤回重派。")),
            Map.entry("FEEDBACK", List.of("已处置完毕，请核查。", "处置完成，现场照片已上传。")),
            Map.entry("CHECK", List.of("处置到位。", "核查通过。")),
            Map.entry("PRE_CLOSING_CHECK", List.of("请到现场核查处置结果。")),
            Map.entry("CLOSE", List.of("达到结案条件，予以结案。", "")),
            Map.entry("RETURN", List.of("不属本单位职责，退回重新派遣。", "材料不全，退回补充。")),
            Map.entry("REWORK", List.of("现场仍有残留，请返工。", "处置不彻底，请重新处置。")),
            Map.entry("VOID", List.of("经核查事项已不存在，予以作废。")),
            Map.entry("REOPEN", List.of("群众再次反映，重新办理。")),
            Map.entry("PASS_UP", List.of("涉及多个部门，本级难以解决，上报协调。")),
            Map.entry("TAKE_OVER", List.of("影响面较大，由上级中心提级办理。")),
            Map.entry("SUPERVISE", List.of("超过时限，请说明原因并限期办结。", "群众反映强烈，请加快办理。")),
            Map.entry("URGE", List.of("即将到期，请抓紧办理。")),
            Map.entry("INSTRUCT", List.of("请相关单位高度重视，限期解决并举一反三。")));

    private Sayings() {}

    static String of(Act act, String state, Matter matter, Random chance) {
        if (act.operation().equals("HANDLE")) {
            return matter.done();
        }
        if (act.how().equals("no")) {
            return act.operation().equals("VERIFY") ? "现场未发现反映的情况。" : "现场核查不合格，仍有残留。";
        }
        if (act.operation().equals("RETURN") && state.equals("FED_BACK")) {
            return "需由其他单位配合，改派处置。";
        }
        List<String> words = WORDS.get(act.operation());
        String said = words.get(chance.nextInt(words.size()));
        return said.isEmpty() ? null : said;
    }
}
