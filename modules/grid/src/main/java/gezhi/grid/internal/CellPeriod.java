package gezhi.grid.internal;

import gezhi.config.pack.GridFeature;
import gezhi.grid.internal.shape.Earth;
import gezhi.grid.internal.shape.Outlines;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** A unit grid during a time, with its outline, its area in square metres and its bounding box in degrees. */
@Entity
@Table(name = "grid_cell")
public class CellPeriod extends Period {

    private String kind;
    private byte[] outline;
    private double area;
    private double west;
    private double south;
    private double east;
    private double north;

    /** For the persistence provider. */
    protected CellPeriod() {}

    /** The grid as a pack describes it. */
    CellPeriod(GridFeature feature, Geometry outline, Instant from) {
        super(feature.code().value(), feature.name(), from);
        Envelope box = outline.getEnvelopeInternal();
        this.kind = feature.kind();
        this.outline = Outlines.toBytes(outline);
        this.area = Earth.area(outline);
        this.west = box.getMinX();
        this.south = box.getMinY();
        this.east = box.getMaxX();
        this.north = box.getMaxY();
    }

    @Override
    public boolean repeatedBy(Period other) {
        return other instanceof CellPeriod o
                && name().equals(o.name())
                && kind.equals(o.kind)
                && Arrays.equals(outline, o.outline);
    }
}
