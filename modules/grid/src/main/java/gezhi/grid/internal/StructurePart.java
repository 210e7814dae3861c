package gezhi.grid.internal;

import gezhi.config.Finding;
import gezhi.config.pack.CountyPack;
import gezhi.config.pack.Structure;
import gezhi.config.spi.PackPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The part of a county pack that is the county's structure: divisions, organisation and grids. */
@ApplicationScoped
public class StructurePart implements PackPart {

    private StructureWriter writer;
    private StructureRows rows;

    /** For the container's proxy. */
    protected StructurePart() {}

    @Inject
    StructurePart(StructureWriter writer, StructureRows rows) {
        this.writer = writer;
        this.rows = rows;
    }

    @Override
    public List<Finding> check(CountyPack pack) {
        return new StructureCheck(pack).findings();
    }

    @Override
    public int apply(CountyPack pack) {
        return writer.write(pack);
    }

    @Override
    public Structure structure() {
        return rows.read();
    }
}
