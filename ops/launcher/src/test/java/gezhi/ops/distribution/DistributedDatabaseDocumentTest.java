package gezhi.ops.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.DatabaseFixture;
import gezhi.ops.MigratedDatabase;
import gezhi.ops.Options;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributedDatabaseDocumentTest {

    @Test
    void the_document_in_the_runbook_is_what_the_catalogue_gives(@TempDir Path folder) throws Exception {
        Options options = DatabaseFixture.options(folder);
        Path document = options.checkout().resolve("ops/runbook/distributed-database.md");
        try (MigratedDatabase database = MigratedDatabase.start(options)) {
            assertThat(document)
                    .as("written anew by: ops/bin/gezhi tables distribute")
                    .hasContent(Distribution.document(database.database()));
        }
    }

    @Test
    void every_table_of_the_changelogs_has_its_place(@TempDir Path folder) throws Exception {
        try (MigratedDatabase database = MigratedDatabase.start(DatabaseFixture.options(folder))) {
            String document = Distribution.document(database.database());
            assertThat(document)
                    .contains("create_reference_table('platform_county')")
                    .contains("create_distributed_table('case_file', 'tenant_id', colocate_with => 'access_account')")
                    .contains("alter table case_step add constraint")
                    .doesNotContain("{");
        }
    }
}
