package gezhi.ops;

import gezhi.ops.Database.Credentials;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;

/** A PostgreSQL that somebody else runs, named by the settings {@code GEZHI_DB_…}. */
final class ExternalDatabase {

    static final String URL = "GEZHI_DB_URL";
    private static final int OLDEST = 15;

    private final String host;
    private final int port;
    private final String name;

    private ExternalDatabase(String host, int port, String name) {
        this.host = host;
        this.port = port;
        this.name = name;
    }

    /** Connects, checks version and roles, and creates the roles where none are named. */
    static Database open(Options options, Secrets secrets) {
        ExternalDatabase place = parse(options.setting(URL).orElseThrow());
        Credentials user = credentials(options, "GEZHI_DB_USER", "GEZHI_DB_PASSWORD");
        try {
            if (options.setting("GEZHI_DB_OWNER").isPresent()) {
                Credentials owner = credentials(options, "GEZHI_DB_OWNER", "GEZHI_DB_OWNER_PASSWORD");
                place.check(owner, false);
                place.check(user, true);
                return new Database(place.host, place.port, place.name, owner, user);
            }
            place.check(user, false);
            return place.createRoles(user, secrets);
        } catch (SQLException e) {
            throw new Refusal(
                    "The PostgreSQL at " + place + " cannot be used: " + firstLine(e) + ".",
                    "无法使用位于 " + place + " 的 PostgreSQL。",
                    e);
        }
    }

    private Database createRoles(Credentials admin, Secrets secrets) throws SQLException {
        try (Connection connection = Database.connect(host, port, name, admin)) {
            String mayCreate = "select 1 from pg_roles where rolname = current_user and (rolsuper or rolcreaterole)";
            if (!any(connection, mayCreate)) {
                throw new Refusal(
                        "The role " + admin + " of " + this + " may not create roles; give it CREATEROLE, or name the"
                                + " owner of the tables in GEZHI_DB_OWNER and GEZHI_DB_OWNER_PASSWORD.",
                        "角色 " + admin + " 无权创建角色;请授予 CREATEROLE,或用 GEZHI_DB_OWNER 指定表的所有者。");
            }
            if (any(connection, "select 1 from pg_roles where rolname = '" + Roles.OWNER + "'")
                    && !opens(new Credentials(Roles.OWNER, secrets.password("database.owner")))) {
                throw new Refusal(
                        "The role " + Roles.OWNER + " of " + this
                                + " belongs to another installation; name the roles to"
                                + " use in GEZHI_DB_USER and GEZHI_DB_OWNER.",
                        "角色 " + Roles.OWNER + " 属于另一个安装;请用 GEZHI_DB_USER 和 GEZHI_DB_OWNER 指定角色。");
            }
        }
        return Roles.prepare(host, port, name, admin, name, secrets);
    }

    private boolean opens(Credentials role) {
        try (Connection connection = Database.connect(host, port, name, role)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private void check(Credentials role, boolean login) throws SQLException {
        try (Connection connection = Database.connect(host, port, name, role)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new Refusal(
                        "The PostgreSQL at " + this + " is version " + version + "; " + OLDEST + " or later is needed.",
                        "位于 " + this + " 的 PostgreSQL 版本为 " + version + ",需要 " + OLDEST + " 或更高版本。");
            }
            if (login
                    && any(
                            connection,
                            "select 1 from pg_roles where rolname = current_user"
                                    + " and (rolsuper or rolbypassrls)")) {
                throw new Refusal(
                        "The role " + role + " is a superuser or bypasses row-level security, so counties would not be"
                                + " kept apart; name an ordinary role in GEZHI_DB_USER.",
                        "角色 " + role + " 是超级用户或可绕过行级安全,无法隔离各区县;请在 GEZHI_DB_USER 中指定普通角色。");
            }
            if (login && any(connection, "select 1 from pg_class where relowner = current_user::regrole")) {
                throw new Refusal(
                        "The role " + role + " owns tables; the server's role must own nothing.",
                        "角色 " + role + " 拥有表;服务器使用的角色不得拥有任何对象。");
            }
        }
    }

    private static boolean any(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeQuery(query).next();
        }
    }

    private static ExternalDatabase parse(String url) {
        try {
            URI uri = URI.create(url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url);
            String name = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
            if (uri.getScheme() == null || !uri.getScheme().startsWith("postgres") || uri.getHost() == null) {
                throw new IllegalArgumentException(url);
            }
            return new ExternalDatabase(
                    uri.getHost(), uri.getPort() < 0 ? 5432 : uri.getPort(), name.isEmpty() ? "gezhi" : name);
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    "GEZHI_DB_URL must look like jdbc:postgresql://host:5432/gezhi.",
                    "GEZHI_DB_URL 的格式应为 jdbc:postgresql://host:5432/gezhi。");
        }
    }

    private static Credentials credentials(Options options, String user, String password) {
        return new Credentials(needed(options, user), needed(options, password));
    }

    private static String needed(Options options, String name) {
        return options.setting(name)
                .orElseThrow(() -> new Refusal(
                        URL + " is set, so " + name + " is needed too.", "已设置 " + URL + ",还需要设置 " + name + "。"));
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceAll("\\.$", "");
    }

    @Override
    public String toString() {
        return host + ":" + port + "/" + name;
    }
}
