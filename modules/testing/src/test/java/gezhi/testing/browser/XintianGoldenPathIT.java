package gezhi.testing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.People;
import gezhi.testing.platform.Pictures;
import gezhi.testing.platform.RunningPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The flat model on the screen: a street lamp, from the hotline to the close, every step by who may take it. */
@ExtendWith({RunningPlatform.class, Chromium.class})
class XintianGoldenPathIT {

    private static final String TITLE = "龙泉北路路灯不亮，晚上看不清路";

    private Platform platform;
    private Chromium chromium;
    private Crew crew;

    @BeforeEach
    void everybody(Platform platform, Chromium chromium) {
        this.platform = platform;
        this.chromium = chromium;
        crew = new Crew(platform, chromium, People.XINTIAN, "xintian");
    }

    @AfterEach
    void goHome() {
        crew.close();
    }

    @Test
    void a_broken_street_lamp_goes_from_the_hotline_through_the_county_centre_to_its_close() {
        String department = crew.unit("DEPARTMENT", unit -> true);
        String number = reported();
        CasePage centre = crew.as("ACCEPTOR").caseFile(number);
        assertThat(centre.state()).isEqualTo("待受理");
        centre.perform("受理");
        centre.choose("立案").pick("立案条件", "3 盏以上").submit("立案");
        assertThat(centre.state()).isEqualTo("待派遣");
        assertThat(crew.as("DISPATCHER").queue("?queue=mine&q=" + number).total())
                .isOne();
        crew.as("DISPATCHER").queue("?queue=mine");
        crew.as("DISPATCHER").picture("queue");
        CasePage dispatching = crew.as("DISPATCHER").caseFile(number);
        crew.as("DISPATCHER").picture("case");
        dispatching.choose("派遣").pick("承办单位", crew.name(department)).submit("派遣");

        CasePage desk = crew.as("DEPARTMENT", department).caseFile(number);
        desk.choose("签收").submit("签收");
        Visitor handler = crew.as("HANDLER", department);
        desk.choose("指派").pick("承办人", handler.name()).submit("指派");
        CasePage handling = handler.caseFile(number);
        handling.choose("处置")
                .opinion("更换光源与保险，三盏灯已全部点亮。")
                .attach("处置后.jpg", Pictures.jpeg(2))
                .submit("处置");
        crew.as("DEPARTMENT", department)
                .caseFile(number)
                .choose("反馈")
                .opinion("已修复，请核查。")
                .submit("反馈");
        CasePage closing = crew.as("ACCEPTOR").caseFile(number);
        closing.perform("核查");
        closing.choose("结案").pick("结案条件", "路段恢复照明").submit("结案");

        assertThat(closing.state()).isEqualTo("已结案");
        assertThat(closing.offered()).as("what was closed can be reopened only").containsExactly("重新办理");
        assertThat(closing.history())
                .containsExactlyInAnyOrder("上报", "受理", "立案", "派遣", "签收", "指派", "处置", "反馈", "核查", "结案");
        assertThat(closing.photos().count()).isEqualTo(2);
        crew.as("ACCEPTOR").picture("case-closed");
        crew.as("DUTY_CHIEF").open("/overview.xhtml");
        crew.as("DUTY_CHIEF").picture("overview");
        crew.screens().forEach(Visitor::hasNothingToComplainAbout);
    }

    private String reported() {
        Visitor stranger = chromium.visitor(platform);
        stranger.login();
        stranger.picture("login");
        stranger.close();
        NewReportPage form = crew.as("ACCEPTOR")
                .newReport()
                .by("12345 热线", "谢晓梅", "13800000017")
                .says(TITLE, "群众来电：龙泉北路从菜市场到小学一段，三盏路灯连续两晚不亮，学生下晚自习不安全。")
                .about("路灯")
                .at(crew.unit("GRID_WORKER", unit -> true), "龙泉北路 12 号附近")
                .with("现场.jpg", Pictures.jpeg(1));
        crew.as("ACCEPTOR").picture("new");
        CasePage made = form.send();
        assertThat(made.lamp().innerText()).contains("正常");
        assertThat(crew.as("ACCEPTOR").page().getByText("龙泉北路 12 号附近")).isVisible();
        return made.number();
    }
}
