package gezhi.grid.internal;

import gezhi.config.pack.CountyPack;
import gezhi.config.pack.PackReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

/** The county packs that ship with the platform. */
enum ShippedCounty {
    XINTIAN,
    JIMO;

    private static final Path COUNTIES = Path.of("..", "..", "tenant-config", "counties");

    private CountyPack pack;
    private CountyStructure structure;

    CountyPack pack() {
        if (pack == null) {
            try {
                pack = PackReader.read(COUNTIES.resolve(name().toLowerCase(Locale.ROOT)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return pack;
    }

    CountyStructure structure() {
        if (structure == null) {
            structure = freshStructure();
        }
        return structure;
    }

    CountyStructure freshStructure() {
        return CountyFixture.structure(pack());
    }
}
