package gezhi.testing.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.persistence.jpa.JpaEntityManager;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.Session;

/**
 * The statements that some work asks the database for; the rows of a batch are one. That which tells the database the
 * county, once a transaction, is not among them.
 */
@ApplicationScoped
class SqlLog {

    @Inject
    private Jpa jpa;

    @Inject
    private Transactions transactions;

    List<String> of(Callable<?> work) throws Exception {
        Session session = transactions.forNobody(
                () -> jpa.em().unwrap(JpaEntityManager.class).getServerSession());
        SessionLog before = session.getSessionLog();
        var listening = new Listening(Thread.currentThread(), before);
        session.setSessionLog(listening);
        try {
            work.call();
        } finally {
            session.setSessionLog(before);
        }
        return listening.statements;
    }

    private static final class Listening extends AbstractSessionLog {

        private final Thread thread;
        private final SessionLog others;
        private final List<String> statements = new ArrayList<>();

        private Listening(Thread thread, SessionLog others) {
            this.thread = thread;
            this.others = others;
        }

        @Override
        public boolean shouldLog(int level, String category) {
            return SessionLog.SQL.equals(category) || others.shouldLog(level, category);
        }

        private static boolean isStatement(SessionLogEntry entry) {
            // The further rows of a batch are written down without their statement.
            return entry.getLevel() == SessionLog.FINE && !entry.getMessage().startsWith("\t");
        }

        @Override
        public void log(SessionLogEntry entry) {
            if (!SessionLog.SQL.equals(entry.getNameSpace())) {
                others.log(entry);
            } else if (Thread.currentThread() == thread && isStatement(entry)) {
                statements.add(entry.getMessage());
            }
        }
    }
}
