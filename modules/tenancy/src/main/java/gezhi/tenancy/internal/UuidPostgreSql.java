package gezhi.tenancy.internal;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/** PostgreSQL as the provider knows it, but for absent UUIDs, which it would bind as text. */
public class UuidPostgreSql extends PostgreSQLPlatform {

    private static final long serialVersionUID = 1L;

    /** Literals in JPQL ({@code state = 'OPEN'}) stay literals, so that partial indexes can be used. */
    public UuidPostgreSql() {
        setShouldBindLiterals(false);
    }

    @Override
    public int getJDBCType(Class<?> javaType) {
        return javaType == UUID.class ? Types.OTHER : super.getJDBCType(javaType);
    }
}
