package gezhi.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.People;
import gezhi.testing.platform.Pictures;
import gezhi.testing.platform.RunningPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The model with sub-centres on the screen: what a township deals with itself, and what it passes up. */
@ExtendWith({RunningPlatform.class, Chromium.class})
class JimoGoldenPathIT {

    private static final String WASTE = "暴露生活垃圾";

    private Crew crew;
    private String station;

    @BeforeEach
    void everybody(Platform platform, Chromium chromium) {
        crew = new Crew(platform, chromium, People.JIMO, "jimo");
        station = crew.unit("DEPARTMENT", unit -> unit.startsWith(People.JIMO));
    }

    @AfterEach
    void goHome() {
        crew.screens().forEach(Visitor::hasNothingToComplainAbout);
        crew.close();
    }

    @Test
    void a_grid_workers_report_is_dealt_with_by_the_township_from_acceptance_to_close() {
        String number = reported("巷口垃圾成堆，有异味");
        CasePage centre = crew.as("TOWN_CENTER").caseFile(number);
        assertThat(centre.state()).isEqualTo("待受理");
        centre.perform("受理");
        file(centre);
        centre.choose("派遣").pick("承办单位", crew.name(station)).submit("派遣");
        crew.as("TOWN_CENTER").picture("case-jimo");
        handledByStation(number);
        CasePage closing = crew.as("TOWN_CENTER").caseFile(number);
        closing.perform("核查");
        closing.choose("结案").pick("结案条件", "垃圾已清").submit("结案");
        assertThat(closing.state()).isEqualTo("已结案");
        assertThat(closing.history())
                .containsExactlyInAnyOrder("上报", "受理", "立案", "派遣", "签收", "指派", "处置", "反馈", "核查", "结案");
        assertThat(crew.as("ACCEPTOR").caseFile(number).state())
                .as("the county centre sees it")
                .isEqualTo("已结案");
    }

    @Test
    void what_the_township_passes_up_is_accepted_by_the_county_handed_down_and_answered() {
        String number = reported("两个街道交界处垃圾无人清运");
        crew.as("TOWN_CENTER")
                .caseFile(number)
                .choose("上报上级中心")
                .opinion("涉及两个街道，请县里协调。")
                .submit("上报上级中心");
        CasePage county = crew.as("ACCEPTOR").caseFile(number);
        assertThat(county.state()).isEqualTo("待上级受理");
        county.perform("受理");
        file(county);
        crew.as("DISPATCHER")
                .caseFile(number)
                .choose("派遣")
                .pick("承办单位", crew.name(station.substring(0, 9)))
                .submit("派遣");
        CasePage township = crew.as("TOWN_CENTER").caseFile(number);
        assertThat(township.state()).isEqualTo("待分中心签收");
        township.choose("签收").submit("签收");
        township.choose("派遣").pick("承办单位", crew.name(station)).submit("派遣");
        handledByStation(number);
        CasePage answering = crew.as("TOWN_CENTER").caseFile(number);
        answering.perform("核查");
        assertThat(answering.offered()).contains("反馈").doesNotContain("结案");
        answering.perform("反馈");
        CasePage closing = crew.as("ACCEPTOR").caseFile(number);
        assertThat(closing.state()).isEqualTo("待核查");
        closing.perform("核查");
        closing.choose("结案").pick("结案条件", "垃圾已清").submit("结案");
        assertThat(closing.state()).isEqualTo("已结案");
    }

    @Test
    void the_county_takes_over_what_a_township_has_not_accepted() {
        String number = reported("同一处垃圾第三次反映");
        CasePage county = crew.as("ACCEPTOR").caseFile(number);
        county.perform("提级办理");
        assertThat(county.state()).isEqualTo("待立案");
        assertThat(county.offered()).contains("立案");
        assertThat(crew.as("TOWN_CENTER").caseFile(number).offered())
                .as("the township looks on")
                .isEmpty();
    }

    private String reported(String title) {
        return crew.as("GRID_WORKER")
                .newReport()
                .says(title, "巡查时发现，影响居民出行。")
                .about(WASTE)
                .with("巡查.jpg", Pictures.jpeg(3))
                .send()
                .number();
    }

    private static void file(CasePage desk) {
        desk.choose("立案").pick("立案条件", "垃圾成堆").submit("立案");
    }

    private void handledByStation(String number) {
        CasePage desk = crew.as("DEPARTMENT", station).caseFile(number);
        desk.choose("签收").submit("签收");
        Visitor handler = crew.as("HANDLER", station);
        desk.choose("指派").pick("承办人", handler.name()).submit("指派");
        handler.caseFile(number)
                .choose("处置")
                .opinion("已清运并冲洗。")
                .attach("清运后.jpg", Pictures.jpeg(4))
                .submit("处置");
        crew.as("DEPARTMENT", station)
                .caseFile(number)
                .choose("反馈")
                .opinion("已清运完毕。")
                .submit("反馈");
    }
}
