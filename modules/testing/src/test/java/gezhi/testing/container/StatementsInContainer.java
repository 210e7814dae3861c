package gezhi.testing.container;

import static gezhi.testing.container.TwoCounties.XINTIAN;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.access.Acting;
import gezhi.access.ActiveUser;
import gezhi.casework.CaseQuery;
import gezhi.casework.CaseQuery.Queue;
import gezhi.casework.CaseView;
import gezhi.casework.Cases;
import gezhi.casework.Casework;
import gezhi.casework.NewReport;
import gezhi.casework.OperationRequest;
import gezhi.command.Board;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How many statements the daily work costs when the caches are warm. A number that grows with the length of a list or of
 * a history is a fault; a number that grows by one is looked at and written down here.
 */
class StatementsInContainer extends InContainer {

    /** Asked every other second, once a minute, or for every twentieth report. */
    private static final List<String> NOW_AND_THEN = List.of("config_version", "grid_structure", "case_number_block");

    @Inject
    private SqlLog sql;

    @Inject
    private Casework casework;

    @Inject
    private Cases cases;

    @Inject
    private Board board;

    private ActiveUser acceptor;

    @BeforeEach
    void warm() throws Exception {
        acceptor = counties.user(XINTIAN, "acceptor1");
        CaseView made = counties.reported(XINTIAN);
        Acting.as(acceptor, () -> cases.list(CaseQuery.of(Queue.MINE)));
        Acting.as(acceptor, () -> cases.find(made.number()));
    }

    @Test
    void a_report() throws Exception {
        assertThat(asked(() -> casework.report(NewReport.of("路灯不亮", "小区门口的路灯坏了三天。", "HOTLINE"))))
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void an_operation() throws Exception {
        CaseView made = counties.reported(XINTIAN);
        assertThat(asked(() -> casework.perform(made.number(), made.version(), OperationRequest.of("ACCEPT", "属实"))))
                .hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void a_case_however_long_its_history() throws Exception {
        CaseView made = counties.reported(XINTIAN);
        List<String> fresh = asked(() -> cases.find(made.number()));
        Acting.as(acceptor, () -> casework.perform(made.number(), made.version(), OperationRequest.of("ACCEPT", "属实")));
        List<String> longer = asked(() -> cases.find(made.number()));
        assertThat(longer).hasSameSizeAs(fresh).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void the_first_page_of_my_queue_however_many_cases_it_shows() throws Exception {
        List<String> some = asked(() -> cases.list(CaseQuery.of(Queue.MINE)));
        for (int i = 0; i < 10; i++) {
            counties.reported(XINTIAN);
        }
        List<String> more = asked(() -> cases.list(CaseQuery.of(Queue.MINE)));
        assertThat(more).hasSameSizeAs(some).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void the_board() throws Exception {
        Acting.as(acceptor, board::now);
        assertThat(asked(board::now)).hasSizeLessThanOrEqualTo(2);
    }

    private List<String> asked(Callable<?> work) throws Exception {
        return sql.of(() -> Acting.as(acceptor, work)).stream()
                .filter(statement -> NOW_AND_THEN.stream().noneMatch(statement::contains))
                .collect(Collectors.toList());
    }
}
