package gezhi.ops;

import java.nio.file.Path;

/** A launcher of its own process that a test can kill: commits a row, prints the database's process id, and waits. */
final class HoldDatabase {

    private HoldDatabase() {}

    public static void main(String[] args) throws Exception {
        MigratedDatabase database = MigratedDatabase.start(DatabaseFixture.options(Path.of(args[0])));
        DatabaseFixture.execute(database, database.database().owner(), "create table kept as select 42 as answer");
        Process postgres = database.process().orElseThrow().process();
        System.out.println(postgres.pid());
        postgres.waitFor();
    }
}
