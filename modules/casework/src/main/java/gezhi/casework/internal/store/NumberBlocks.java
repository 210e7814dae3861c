package gezhi.casework.internal.store;

import gezhi.tenancy.NativeSql;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Takes blocks of case numbers from the database. */
@ApplicationScoped
@NativeSql("one statement that inserts or raises the day's count and returns it: no lost and no doubled block")
class NumberBlocks {

    @PersistenceContext(unitName = "gezhi")
    private EntityManager em;

    /** Takes the next {@code size} numbers of a day; returns the last of them. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int take(LocalDate day, int size) {
        Object taken = em.createNativeQuery("insert into case_number_block (tenant_id, day, taken) values (?1, ?2, ?3)"
                        + " on conflict (tenant_id, day) do update"
                        + " set taken = case_number_block.taken + excluded.taken"
                        + " where case_number_block.tenant_id = ?1 returning taken")
                .setParameter(1, Tenant.current().value())
                .setParameter(2, java.sql.Date.valueOf(day))
                .setParameter(3, size)
                .getSingleResult();
        return ((Number) taken).intValue();
    }
}
